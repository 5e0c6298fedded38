import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { type Language, languages } from '../../src/language/language.ts';
import type { JsonObject } from '../../src/outbox/messageToEnqueue.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);
const words = { en: 'Committed', fr: 'Engag', es: 'Compr' };
const hidden = { en: 'for the coordinator only', fr: 'coordination seulement', es: 'solo para la coordinación' };

describe('an answer for the coordinator alone, in the review', () => {
  let database: TestDatabase;
  let world: Exercise;
  let sent: number;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
    // Ben, the alternate, has sent it without ever having seen what Ana answered there.
    await does('ana', { kind: 'answer', ...at(), input: 'commitment', value: '3' });
    const { version } = await database.db.draft.findFirstOrThrow();
    await does('ben', { kind: 'send', ...at(), version });
    sent = (await database.db.update.findFirstOrThrow()).id;
  });
  afterEach(() => database.close());

  const at = () => ({ round: world.first, post: world.post.manila });
  const does = (who: 'ana' | 'ben' | 'coordinator', intent: Intent, language: Language = 'en'): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person[who], '2000-08-01', language), intent);
  const said = (reply: Pick<Reply, 'messages'>): string => linesOf(reply).join('\n');
  const propose = () =>
    does('coordinator', {
      kind: 'correctForAuthor',
      ...at(),
      update: sent,
      input: 'commitment',
      value: '4',
      sure: true,
    });
  /** What the message in the author's own chat says. */
  const delivered = async (kind: string, language: Language): Promise<string> => {
    const row = await database.db.outboxMessage.findFirstOrThrow({ where: { kind } });
    const composer = registry.composers.get(kind);
    const now = new Date('2000-08-01T12:00:00Z');
    const reader = { recipient: { kind: 'person' as const, id: Number(row.recipient) }, language, timeZone: 'UTC' };
    const { workingGroupId } = world.app;
    const message = await composer?.({ db: database.db, workingGroupId, now }, row.body as JsonObject, reader);
    if (!message || !('blocks' in message)) throw new Error(`nothing was composed: ${JSON.stringify(message)}`);
    return said({ messages: [message] });
  };

  it('is shown back to the coordinator with its correction', async () => {
    const proposed = { kind: 'correctForAuthor', ...at(), update: sent, input: 'commitment', value: '4' };
    expect(said(await does('coordinator', proposed))).toContain('3 – Committed → 4 – Strongly committed');
  });

  it('is told to nobody who answers for the post while a correction of it waits', async () => {
    await propose();
    for (const who of ['ana', 'ben'] as const)
      for (const language of languages) {
        const home = said(await does(who, { kind: 'home' }, language));
        expect(home).toContain('for the coordinator only');
        expect(home).not.toMatch(/[34] – /);
      }
  });

  it.each(languages)('is proposed to the author without what it is now (%s)', async (language) => {
    await propose();
    const message = await delivered('review.proposed', language);
    expect(message).toContain(`${hidden[language]} → 4 – `);
    expect(message).not.toContain(`3 – ${words[language]}`);
  });

  it.each(languages)('is asked about, and opened, without what it is now (%s)', async (language) => {
    const ask = { kind: 'askAuthor', ...at(), update: sent, input: 'commitment', words: 'Really?', sure: true };
    await does('coordinator', ask);
    expect(await delivered('review.asked', language)).toContain(hidden[language]);
    const correct = { kind: 'correctAnswer', ...at(), update: sent, input: 'commitment' };
    const asked = await does('ben', correct, language);
    expect(asked.messages[0]?.text).toContain(hidden[language]);
    expect(asked.messages[0]?.text).not.toContain('3 – ');
  });

  it('is corrected by the author without being told, and the coordinators read both', async () => {
    await propose();
    const reply = said(
      await does('ben', { kind: 'correctAnswer', ...at(), update: sent, input: 'commitment', value: '4' }),
    );
    expect(reply).toContain('4 – Strongly committed');
    expect(reply).not.toContain('3 – ');
    const kept = await database.db.answer.findMany({ where: { question: 'commitment' } });
    expect(kept.map(({ number }) => number)).toEqual([3, 4]);
    expect(await delivered('review.corrected', 'en')).toContain('4 – Strongly committed');
  });
});
