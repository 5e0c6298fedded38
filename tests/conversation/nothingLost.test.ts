import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { buttonCalled } from '../../src/conversation/buttonNamedByText.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { findOpenChat } from '../../src/conversation/store.ts';
import { asksBackInConversation, conversationWayRound } from '../../src/conversation/wayRoundQuestion.ts';
import type { App, Caller } from '../../src/core/context.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { AwaitedWords, Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { exercise, type Exercise } from '../updates/exercise.ts';

const FREE = 'dialogueContact';
const CHOICE = 'dialogue.government';

/** Words that begin like commands, sentences, and what people answer. */
const openings = [
  'Round table',
  'status',
  'status of women',
  'Needs assessment',
  'needs',
  'away',
  'away from 10 December',
  'Back office',
  'help',
  'Help desk',
  'who',
  'who has answered',
  'remind me tomorrow',
  'remind',
  'nothing changed',
  'round close Round 2001',
  'round reopen',
  'pause all until 10 February',
  'contribute A story',
  'done',
  'done 4: sent',
  'extend to 15 February',
  'sign',
  'review',
  'read Manila',
  'je suis en congé du 20 décembre au 5 janvier',
  'rappelez-moi demain',
  'estaré ausente del 14 al 18 de diciembre',
  'retour',
  'erase me',
  'later',
  'stop',
  'ok',
  'merci',
  'thanks',
  'Language classes',
  'link',
  'bulletin publish',
  'withdraw 3',
  'regular',
  'The Ministry of Labour',
];
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...openings) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...openings), fc.constantFrom(' of the mission', ', and more', ' 2001', '?'))
      .map((both) => both.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter((text) => /[\p{L}\p{N}]/u.test(text)),
  },
);
/** A command's word alone, a greeting, or a sentence that only asks the bot: none of it could have been meant for the draft. */
function isWhollyForTheBot(text: string): boolean {
  const { commands } = registry;
  return commands.parse(text)?.rest === '' || commands.parsePhrase(text)?.onlyAsks === true;
}

/** Whether words are waited for that are kept, or that act. */
function isFree(awaited: AwaitedWords | null): boolean {
  if (awaited?.kind === 'file') return false;
  return awaited?.kind === 'words' ? awaited.acts === true : awaited?.input === FREE;
}

/** What the coordinator leaves half said: its reason is asked for. */
const reopen: Intent = { kind: 'round', verb: 'reopen', label: 'Round 2000' };

const step = fc.oneof(
  fc.record({ does: fc.constant('asks' as const), input: fc.constantFrom(FREE, CHOICE, 'womenProfessional') }),
  { weight: 5, arbitrary: fc.record({ does: fc.constant('says' as const), text: words }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('types a button' as const), which: fc.nat(9) }) },
  fc.record({ does: fc.constant('edits' as const), text: words }),
  fc.record({ does: fc.constant('restarts' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

describe('nothing that is typed is lost, or taken for an act', () => {
  let database: TestDatabase;
  let world: Exercise;
  let app: App;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
  });
  afterAll(() => database.close());

  const restart = (): void => {
    const { workingGroupId } = world.app;
    const reportBug = (error: unknown): never => {
      throw error;
    };
    app = createApp({ db: database.db, workingGroupId, reportBug });
  };
  beforeEach(restart);

  /** All that acts change, besides the draft. */
  const acted = async (): Promise<unknown[]> => {
    const { db } = database;
    const counts = [
      db.absence.count(),
      db.snooze.count(),
      db.pause.count(),
      db.update.count(),
      db.bulletinItem.count(),
      db.signOff.count(),
    ];
    const rounds = await db.round.findMany({ select: { id: true, state: true, dueAt: true } });
    return [...(await Promise.all(counts)), ...rounds, await db.outboxMessage.count(), await db.erasureRequest.count()];
  };
  const kept = async (): Promise<unknown> => {
    const draft = await database.db.draft.findFirst({ where: { roundId: world.second } });
    return (draft?.content as { answers?: Record<string, unknown> } | undefined)?.answers?.[FREE];
  };
  const at = () => ({ round: world.second, post: world.post.manila });

  async function run(person: 'ana' | 'coordinator', steps: readonly Step[]): Promise<void> {
    const caller = (): Caller => ({
      workingGroupId: app.workingGroupId,
      person: { id: world.person[person], name: person, language: 'en', timeZone: 'Europe/Zurich' },
      channel: 'local',
      place: 'direct',
      now: new Date('2001-08-01T12:00:00Z'),
    });
    await database.db.conversation.deleteMany();
    await database.db.draft.deleteMany();
    const does = (intent: Intent): Promise<Reply> => handleIntent(app, caller(), intent);
    await does({ kind: 'home' });
    for (const one of steps) {
      const { buttons: shown, awaited } = await findOpenChat(database.db, caller());
      const before = await acted();
      if (one.does === 'restarts') restart();
      else if (one.does === 'asks')
        await does(person === 'ana' ? { kind: 'change', ...at(), input: one.input } : reopen);
      else if (one.does === 'edits') {
        await does({ kind: 'answer', ...at(), input: FREE, value: one.text });
        expect(await acted()).toEqual(before);
      } else {
        const text = one.does === 'says' ? one.text : (shown[one.which % Math.max(1, shown.length)]?.label ?? 'home');
        const button = buttonCalled(text, shown, 'en') !== null;
        const reply = await does({ kind: 'say', text });
        if (isFree(awaited) && !button) {
          expect([text, await acted()]).toEqual([text, before]);
          const isKept = (await kept()) === text.normalize('NFC').trim();
          const isShown = linesOf(reply).join('\n').includes(text.trim());
          const isAsked =
            conversationWayRound(text) !== undefined || asksBackInConversation(text) || isWhollyForTheBot(text);
          expect([text, isKept || isShown || isAsked]).toEqual([text, true]);
        }
      }
    }
  }

  it.each(['ana', 'coordinator'] as const)('by %s, whatever stands in the way', async (person) => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => run(person, steps));
    const found = await fc.check(property, { numRuns: 25, seed: 15 });
    expect(fc.defaultReportMessage(found)).toBeUndefined();
  });
});
