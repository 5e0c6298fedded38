import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Action, Reply } from '../../src/protocol/message.ts';
import { standingUpdate } from '../../src/updates/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { linesOf } from '../support/replyLines.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from './exercise.ts';

const answers: Record<string, string> = {
  'dialogue.government': 'regular',
  'dialogue.multiBilateral': 'planned',
  'dialogue.ngo': 'occasional',
  'dialogue.other': 'none',
  dialogueContact: 'The Ministry of Labour',
  patAccess: 'yes',
  streamline: 'no',
  womenProfessional: '3',
};

/** A post that answered the first round, with one action, and is asked in the second. */
async function secondRound(database: TestDatabase) {
  const world: Exercise = await exercise(database.db);
  const at = (round: number) => ({ round, post: world.post.manila });
  let taps = 0;
  let last: Reply = { messages: [], visibleTo: 'sender' };
  const does = async (intent: Intent, date = '2001-08-01', language: 'en' | 'fr' | 'es' = 'en'): Promise<Reply> => {
    taps++;
    last = await handleIntent(world.app, speaking(world.app, world.person.ana, date, language), intent);
    return last;
  };
  const first = at(world.first);
  for (const [input, value] of Object.entries(answers))
    await does({ kind: 'answer', ...first, input, value }, '2000-08-01');
  await does({ kind: 'answer', ...first, input: 'actions.+', value: 'yes' }, '2000-08-01');
  for (const [field, value] of Object.entries({ objective: 'P01', status: 'onTrack', narrative: 'A round table.' }))
    await does({ kind: 'answer', ...first, input: `actions.0.${field}`, value }, '2000-08-01');
  const draft = await database.db.draft.findFirstOrThrow({ where: { roundId: world.first } });
  await does({ kind: 'send', ...first, version: draft.version }, '2000-08-01');
  taps = 0;
  const buttons = (): Action[] =>
    last.messages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : block.kind === 'ask' ? block.choices : [])),
    );
  const press = (label: string): Promise<Reply> => {
    const button = buttons().find((one) => one.label === label);
    if (!button)
      throw new Error(
        `no button ${label} among ${buttons()
          .map((one) => one.label)
          .join(' | ')}`,
      );
    return does(button.intent);
  };
  return { world, does, press, buttons, at: at(world.second), taps: () => taps, last: () => last };
}

const origins = async ({ db }: TestDatabase, updateId: number) =>
  Object.fromEntries(
    (await db.answer.findMany({ where: { updateId } })).map(({ question, item, part, origin, text, number }) => [
      `${question}.${item}.${part}`,
      [text ?? number, origin],
    ]),
  );

describe.each(databases)('the card of what was said last time, on $name', ({ open }) => {
  let database: TestDatabase;
  let second: Awaited<ReturnType<typeof secondRound>>;
  beforeAll(async () => {
    database = await open();
    second = await secondRound(database);
  });
  afterAll(() => database.close());

  it('goes from what was said last time to what is sent', async () => {
    await step('shows every answer on a line of its own, in the reader’s language', async () => {
      const card = await second.does({ kind: 'update', by: 'conversation', ...second.at }, '2001-08-01', 'fr');
      const lines = linesOf(card).map(plainBlanks);
      expect(lines).toContain('Gouvernement : Régulier');
      expect(lines.filter((line) => line === 'Le reste est inchangé : envoyer')).toHaveLength(2);
      expect(lines.some((line) => line.startsWith('Action 1 : '))).toBe(true);
      expect(card.awaits).toBeNull();
    });

    await step('opens the one question that is different, and comes back with what has changed first', async () => {
      await second.does({ kind: 'update', by: 'conversation', ...second.at });
      const asked = await second.press('Government: Regular');
      expect(asked.awaits).toMatchObject({ input: 'dialogue.government' });
      const back = await second.does({ kind: 'say', text: 'planned' });
      expect(linesOf(back)).toContain('Regular → Planned');
      expect(second.buttons().map(({ label }) => label)).toContain('NGOs: Occasional');
    });

    await step('asks what only a new answer calls for, before it comes back', async () => {
      await second.does({ kind: 'change', ...second.at, input: 'patAccess' });
      const called = await second.press('No');
      expect(called.awaits).toMatchObject({ input: 'patObstacle' });
      expect((await second.does({ kind: 'say', text: 'The link is blocked' })).awaits).toBeNull();
    });

    await step('goes back to the card, and takes nothing for an answer there', async () => {
      await second.does({ kind: 'change', ...second.at, input: 'dialogueContact' });
      expect(linesOf(await second.does({ kind: 'say', text: 'back' }))).toContain('Regular → Planned');
      const { content } = await database.db.draft.findFirstOrThrow({ where: { roundId: second.at.round } });
      expect(JSON.stringify(content)).not.toContain('"back"');
    });

    await step('moves an action, and sends the rest as it is: said to be still so', async () => {
      await second.does({ kind: 'update', by: 'conversation', ...second.at });
      const what = await second.press('Changed');
      expect(what.awaits).toMatchObject({ input: 'actions.0.?' });
      await second.does({ kind: 'answer', ...second.at, input: 'actions.0.?', value: ['status'] });
      await second.press('Completed');
      const thanks = await second.press('The rest is still so: send');
      expect(linesOf(thanks).join(' ')).toContain('has been received');
      const standing = await standingUpdate(database.db, second.at.round, second.at.post);
      expect(standing).toMatchObject({ nilReturn: false, revision: 1 });
      const stored = await origins(database, standing?.id ?? 0);
      expect(stored).toMatchObject({
        'dialogue.0.government': ['planned', 'given'],
        'dialogue.0.ngo': ['occasional', 'confirmed'],
        'dialogueContact.0.': ['The Ministry of Labour', 'confirmed'],
        'patAccess.0.': ['no', 'given'],
        'patObstacle.0.': ['The link is blocked', 'given'],
        'womenProfessional.0.': [3, 'confirmed'],
        'actions.0.status': ['completed', 'given'],
      });
    });
  });
});

describe('taps', () => {
  const { open } = databases[0];
  let database: TestDatabase;
  beforeAll(async () => void (database = await open()));
  afterAll(() => database.close());

  it('are one for nothing changed, two for nothing new on the card, twelve at most for three answers and a moved action', async () => {
    const nothing = await secondRound(await open());
    await nothing.does({ kind: 'nothingChanged', ...nothing.at });
    expect(linesOf(nothing.last()).join(' ')).toContain('nothing changed');
    expect(nothing.taps()).toBe(1);

    const card = await secondRound(await open());
    await card.does({ kind: 'update', by: 'conversation', ...card.at });
    await card.press('The rest is still so: send');
    expect(linesOf(card.last()).join(' ')).toContain('has been received');
    expect(card.taps()).toBe(2);

    const some = await secondRound(database);
    await some.does({ kind: 'update', by: 'conversation', ...some.at });
    await some.press('Government: Regular');
    await some.press('Planned');
    await some.press('NGOs: Occasional');
    await some.press('Regular');
    await some.does({ kind: 'change', ...some.at, input: 'womenProfessional' });
    await some.does({ kind: 'say', text: '5' });
    await some.press('Changed');
    await some.does({ kind: 'answer', ...some.at, input: 'actions.0.?', value: ['status'] });
    await some.press('Delayed');
    await some.press('The rest is still so: send');
    expect(linesOf(some.last()).join(' ')).toContain('has been received');
    expect(some.taps()).toBeLessThanOrEqual(12);
  });

  it('keeps the entries of last time beside one that is added', async () => {
    const other = await open();
    const { world, does, press, at } = await secondRound(other);
    await does({ kind: 'update', by: 'conversation', ...at });
    await press('Add an action');
    await does({ kind: 'say', text: 'S01' });
    const draft = await other.db.draft.findFirstOrThrow({ where: { roundId: world.second } });
    expect(draft.content).toMatchObject({
      answers: { actions: [{ objective: 'P01', status: 'onTrack' }, { objective: 'S01' }] },
    });
    await other.close();
  });
});
