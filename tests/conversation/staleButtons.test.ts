import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/db.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { languages } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const words = (reply: Reply): string => reply.messages.map(({ text }) => text).join(' ');

describe.each(databases)('a button that is pressed three times, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  let editor: number;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
    const { id: personId } = await database.db.person.create({
      data: { workingGroupId: world.app.workingGroupId, key: 'editor', name: 'Edda' },
    });
    await database.db.grant.create({ data: { personId, role: 'editor', from: '2000-01-01' } });
    editor = personId;
  });

  afterEach(() => database.close());

  const press = (person: number, intent: Intent, language: (typeof languages)[number] = 'en'): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, person, '2000-09-05', language), intent);

  /** How many rows there are of everything that an act makes. */
  async function made(): Promise<Record<string, number>> {
    const { db } = database;
    return {
      items: await db.bulletinItem.count(),
      issues: await db.bulletinIssue.count(),
      readings: await db.signOff.count(),
      pauses: await db.pause.count(),
      absences: await db.absence.count(),
      snoozes: await db.snooze.count({ where: { doneAt: null } }),
      reminders: await db.reminder.count(),
      messages: await db.outboxMessage.count(),
      updates: await db.update.count(),
      commitments: await db.commitment.count(),
    };
  }

  const offer = { kind: 'offer', text: 'Fathers before departure', section: 'field', consent: 'allStaff' };

  it.each<[string, (person: Exercise['person']) => number, (world: Exercise) => Intent]>([
    ['a piece for the bulletin', ({ ana }) => ana, () => offer],
    ['a pause of everybody', ({ coordinator }) => coordinator, () => ({ kind: 'pause', words: 'all', sure: true })],
    ['a pause of a post', ({ coordinator }) => coordinator, () => ({ kind: 'pause', words: 'MNL until 15 October' })],
    ['an absence', ({ ana }) => ana, () => ({ kind: 'away', words: 'tomorrow' })],
    ['a later moment', ({ ana }) => ana, () => ({ kind: 'snooze', words: 'tomorrow' })],
    ['a reminder', ({ coordinator }) => coordinator, () => ({ kind: 'remind', post: 'MNL' })],
    [
      'a return without news',
      ({ ana }) => ana,
      ({ first, post }) => ({ kind: 'nothingChanged', round: first, post: post.manila, reason: 'None' }),
    ],
    ['the call for items', () => editor, () => ({ kind: 'desk', do: 'call' })],
  ])('makes %s once', async (_what, by, intentOf) => {
    const [person, intent] = [by(world.person), intentOf(world)];
    const before = await made();
    await press(person, intent);
    const once = await made();
    expect(once).not.toEqual(before);
    await press(person, intent);
    await press(person, intent);
    expect(await made()).toEqual(once);
  });

  it('says of a piece in each language that it is there already, and gives nobody else to read it', async () => {
    await press(world.person.ana, offer);
    const replies = await Promise.all(languages.map((language) => press(world.person.ana, offer, language)));
    expect(replies.map(words)).toEqual([
      expect.stringContaining('already'),
      expect.stringContaining('déjà'),
      expect.stringContaining('ya está'),
    ]);
    const wider = await press(world.person.ana, { ...offer, consent: 'memberStates' });
    expect(words(wider)).toContain('already; all staff may read it');
    expect(await database.db.bulletinItem.findMany({ select: { consent: true } })).toEqual([{ consent: 'allStaff' }]);
  });

  it('makes a piece again that was taken back, and that somebody else offers', async () => {
    await press(world.person.ana, offer);
    const { id } = await database.db.bulletinItem.findFirstOrThrow();
    await press(world.person.ana, { kind: 'withdraw', item: id });
    await press(world.person.ana, offer);
    await press(editor, offer);
    expect(await database.db.bulletinItem.count({ where: { withdrawnAt: null } })).toBe(2);
  });

  it('pauses again after the pause was ended, and for another reason', async () => {
    const { coordinator } = world.person;
    const all = { kind: 'pause', words: 'all', sure: true };
    await press(coordinator, all);
    expect(words(await press(coordinator, all, 'fr'))).toContain('déjà');
    await press(coordinator, { kind: 'resume' });
    await press(coordinator, all);
    await press(coordinator, { ...all, words: 'all until 15 October: an evacuation' });
    expect(await database.db.pause.count()).toBe(3);
  });

  it('does not void an approval by what is so already', async () => {
    await press(world.person.ana, offer);
    await press(editor, { kind: 'desk', do: 'call' });
    const { id: item } = await database.db.bulletinItem.findFirstOrThrow();
    const revision = async (): Promise<number> => (await database.db.bulletinIssue.findFirstOrThrow()).revision;
    for (const act of [{ do: 'cut' }, { do: 'restore' }, { do: 'section', section: 'men' }, { do: 'separate' }]) {
      await press(editor, { kind: 'desk', item, ...act });
      const once = await revision();
      expect(words(await press(editor, { kind: 'desk', item, ...act }))).toContain('so already');
      expect(await revision()).toBe(once);
    }
  });

  it('closes no round that was reopened since it was read what that does', async () => {
    const { coordinator } = world.person;
    const [close, reopen] = [
      { kind: 'round', verb: 'close', label: 'Round 2000' },
      { kind: 'round', verb: 'reopen', label: 'Round 2000', reason: 'A storm' },
    ];
    const sureOf = async (): Promise<Intent> => {
      const { messages } = await press(coordinator, close);
      const [button] = messages.flatMap(({ blocks }) =>
        blocks.flatMap((one) => (one.kind === 'actions' ? one.actions : [])),
      );
      return button?.intent ?? { kind: 'help' };
    };
    const state = async () => (await database.db.round.findUniqueOrThrow({ where: { id: world.first } })).state;
    const first = await sureOf();
    await press(coordinator, first);
    await press(coordinator, reopen);
    await press(coordinator, first);
    await press(coordinator, { ...close, sure: true });
    expect(await state()).toBe('open');
    await press(coordinator, await sureOf());
    expect(await state()).toBe('closed');
  });

  it.each<[string, (person: Exercise['person']) => number, Intent]>([
    ['a piece for the bulletin', ({ ana }) => ana, offer],
    ['a pause of everybody', ({ coordinator }) => coordinator, { kind: 'pause', words: 'all', sure: true }],
  ])('makes %s once where processes carry it out at the same instant', async (_what, by, intent) => {
    const before = await made();
    const other = await openDatabase(database.url);
    try {
      const apps = [world.app, { ...world.app, db: other }, world.app, { ...world.app, db: other }];
      const caller = speaking(world.app, by(world.person), '2000-09-05');
      await Promise.all(apps.map((app) => handleIntent(app, caller, intent)));
    } finally {
      await other.$disconnect();
    }
    const after = await made();
    expect([after['items'], after['pauses']].reduce((sum = 0, one = 0) => sum + one, 0)).toBe(
      (before['items'] ?? 0) + (before['pauses'] ?? 0) + 1,
    );
  });

  it('adds one entry to a group', async () => {
    const at = { round: world.first, post: world.post.manila };
    await press(world.person.ana, { kind: 'update', by: 'conversation', ...at });
    const more = { kind: 'answer', ...at, input: 'actions.+', value: 'yes' };
    for (let times = 0; times < 3; times++) await press(world.person.ana, more);
    const { content } = await database.db.draft.findFirstOrThrow();
    expect(content).toMatchObject({ answers: { actions: [{}] } });
  });
});
