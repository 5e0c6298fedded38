import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { type App, systemActor } from '../../src/core/context.ts';
import { actionToCopy, type CounterpartAction } from '../../src/counterparts/counterpartActions.ts';
import { composeCounterpartCard, counterpartsJob } from '../../src/counterparts/counterpartCardAfterClose.ts';
import { composeCounterpartTold } from '../../src/counterparts/writeToCounterpart.ts';
import { closeRound } from '../../src/rounds/changeRoundState.ts';
import type { Language } from '../../src/language/language.ts';
import { outboxReaderOf } from '../../src/outbox/outboxRecipients.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Message, Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { speaking } from '../updates/exercise.ts';

const action = fc.record({
  item: fc.nat(20),
  objective: fc.constant('P01'),
  words: fc.string({ maxLength: 30 }),
  status: fc.constant('x'),
  isDone: fc.boolean(),
  isStuck: fc.boolean(),
});

describe('the action worth copying', () => {
  it('is done where one is, is never stuck, and has the most words of its kind', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions: CounterpartAction[]) => {
        const best = actionToCopy(actions);
        const worth = actions.filter(({ isStuck }) => !isStuck);
        expect(best === null).toBe(worth.length === 0);
        if (!best) return;
        expect(best.isStuck).toBe(false);
        expect(best.isDone).toBe(worth.some(({ isDone }) => isDone));
        const alike = worth.filter(({ isDone }) => isDone === best.isDone);
        expect(best.words.length).toBe(Math.max(...alike.map(({ words }) => words.length)));
      }),
    );
  });
});

/** Two posts of the sample that both answered, and what the second said of its actions, counted apart. */
const [one, two] = sampleRound().updates.map(({ post }) => post);
const said = (sampleRound().updates[1]?.answers['actions'] ?? []) as { status: string; narrative?: string }[];
const told = said.filter(({ narrative }) => narrative !== undefined);

describe.each(databases)('a counterpart on $name', ({ open }) => {
  let database: TestDatabase;
  let app: App;
  let round: number;
  let posts: { one: number; two: number };
  let people: { ana: number; ben: number; viewer: number };
  beforeEach(async () => {
    database = await open();
    const { db } = database;
    const file = sampleRound();
    const updates = file.updates.map((update, at) =>
      at === 1 ? { ...update, answers: { ...update.answers, commitment: 1 } } : update,
    );
    round = await storeRound(db, { ...file, updates });
    const { workingGroupId } = await db.round.findUniqueOrThrow({ where: { id: round } });
    const reportBug = (error: unknown): never => {
      throw error;
    };
    app = createApp({ db, workingGroupId, reportBug });
    const id = async (code = '') => (await db.post.findFirstOrThrow({ where: { workingGroupId, code } })).id;
    posts = { one: await id(one), two: await id(two) };
    const person = async (name: string, postId: number | null) => {
      const made = await db.person.create({ data: { workingGroupId, key: name, name } });
      if (postId === null) await db.grant.create({ data: { personId: made.id, role: 'viewer', from: '2000-01-01' } });
      else await db.appointment.create({ data: { personId: made.id, postId, role: 'focalPoint', from: '2000-01-01' } });
      return made.id;
    };
    people = {
      ana: await person('Ana', posts.one),
      ben: await person('Ben', posts.two),
      viewer: await person('Vic', null),
    };
    const pair = { roundId: round, postId: posts.one, counterpartId: posts.two };
    await db.counterpart.createMany({ data: [pair, { ...pair, postId: posts.two, counterpartId: posts.one }] });
    await db.round.update({ where: { id: round }, data: { state: 'closed', closesAt: '2000-11-20' } });
  });
  afterEach(() => database.close());

  const does = (who: number, intent: Intent, language: Language = 'en') =>
    handleIntent(app, speaking(app, who, '2000-11-21', language), intent);
  const says = (who: number, text: string, language: Language = 'en') => does(who, { kind: 'say', text }, language);
  const textOf = ({ messages }: Reply) => JSON.stringify(messages);
  const press = (who: number, messages: readonly Message[], label: string | RegExp) => {
    const buttons = messages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])),
    );
    const found = buttons.find((button) =>
      typeof label === 'string' ? button.label === label : label.test(button.label),
    );
    if (!found) throw new Error(`no button ${String(label)} among ${buttons.map((button) => button.label).join(', ')}`);
    return does(who, found.intent);
  };
  const outbox = (kind: string) => database.db.outboxMessage.findMany({ where: { kind }, orderBy: { id: 'asc' } });
  const at = () => ({ db: database.db, workingGroupId: app.workingGroupId, now: new Date('2000-11-21T12:00:00Z') });
  const readerOf = async (id: number) => {
    const reader = await outboxReaderOf(database.db, app.workingGroupId, { kind: 'person', id });
    if (!reader) throw new Error('nobody reads it');
    return reader;
  };

  it.each([
    ['en', 'counterpart', 'your counterpart in'],
    ['en', 'peer', 'your counterpart in'],
    ['fr', 'homologue', 'votre homologue pour'],
    ['es', 'contraparte', 'su contraparte en'],
  ] as const)('is read in %s by “%s”, without what is for the coordinator', async (language, word, heading) => {
    const page = textOf(await says(people.ana, word, language));
    expect(page).toContain(heading);
    expect(page).toContain(two);
    for (const { narrative = '' } of told.slice(0, 1)) expect(page).toContain(JSON.stringify(narrative).slice(1, -1));
    expect(page).not.toMatch(/Not committed|Aucun engagement|Ningún compromiso/);
  });

  it('is asked, answers, and is thanked once', async () => {
    const page = await says(people.ana, 'counterpart');
    const asking = await press(people.ana, page.messages, 'Ask them');
    expect(asking.awaits).toMatchObject({ kind: 'words' });
    await does(people.ana, {
      kind: 'counterpartTell',
      does: 'ask',
      round,
      from: posts.one,
      to: posts.two,
      words: 'How did you begin?',
    });
    const [question] = await outbox('counterpart.told');
    expect(question?.recipient).toBe(String(people.ben));
    const heard = await composeCounterpartTold(
      at(),
      question?.body as Record<string, never>,
      await readerOf(people.ben),
    );
    if (!('text' in heard)) throw new Error('it is written');
    expect(JSON.stringify(heard)).toContain('How did you begin?');
    const answering = await press(people.ben, [heard], 'Answer');
    expect(answering.awaits).toMatchObject({ kind: 'words' });
    await does(people.ben, {
      kind: 'counterpartTell',
      does: 'reply',
      round,
      from: posts.two,
      to: posts.one,
      words: 'With a lunch.',
    });
    expect((await outbox('counterpart.told')).at(-1)?.recipient).toBe(String(people.ana));
    await press(people.ana, page.messages, 'Thank them');
    await press(people.ana, page.messages, 'Thank them');
    expect(await outbox('counterpart.told')).toHaveLength(3);
  });

  it('gives the words of an action, to be taken over', async () => {
    const page = await says(people.ana, 'counterpart');
    const copied = textOf(await press(people.ana, page.messages, /^Copy: /));
    expect(told.some(({ narrative = '' }) => copied.includes(JSON.stringify(narrative).slice(1, -1)))).toBe(true);
  });

  it('is copied from into the post that is paired with it, whichever other post one holds', async () => {
    const { db } = database;
    const other = await db.post.findFirstOrThrow({ where: { id: { notIn: [posts.one, posts.two] } } });
    // An older appointment to another post comes first among the posts of a person.
    const first = await db.appointment.findFirstOrThrow({ where: { personId: people.ana } });
    await db.appointment.update({ where: { id: first.id }, data: { postId: other.id } });
    await db.appointment.create({
      data: { personId: people.ana, postId: posts.one, role: 'focalPoint', from: '2000-01-02' },
    });
    const { id: _id, ...closed } = await db.round.findUniqueOrThrow({ where: { id: round } });
    await db.round.create({ data: { ...closed, label: 'Next', state: 'open', periodEnd: '2001-12-31' } });
    const page = await says(people.ana, 'counterpart');
    const copied = await press(people.ana, page.messages, /^Copy: /);
    const actions = copied.messages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])),
    );
    expect(actions.map(({ intent }) => intent['post'])).toEqual([posts.one]);
  });

  it('is told of when somebody closes the round before its last day', async () => {
    const { db } = database;
    await db.round.update({ where: { id: round }, data: { state: 'open', closesAt: '2000-12-20' } });
    const run = async (day: string) => {
      await counterpartsJob(app, new Date(`${day}T12:00:00Z`));
      return (await outbox('counterpart.card')).length;
    };
    expect(await run('2000-11-20')).toBe(0);
    await closeRound(app, systemActor(app, 'cli', new Date('2000-11-21T12:00:00Z')), round);
    expect(await run('2000-11-21')).toBe(2);
    expect(await run('2000-12-20')).toBe(2);
  });

  it('is told of by day, where each focal point is', async () => {
    await database.db.person.update({ where: { id: people.ana }, data: { timeZone: 'Asia/Manila' } });
    await database.db.person.update({ where: { id: people.ben }, data: { timeZone: 'Europe/Zurich' } });
    await counterpartsJob(app, new Date('2000-11-21T23:30:00Z'));
    const at = new Map((await outbox('counterpart.card')).map((one) => [Number(one.recipient), one.notBefore]));
    expect(at.get(people.ana)).toEqual(new Date('2000-11-22T01:00:00Z'));
    expect(at.get(people.ben)).toEqual(new Date('2000-11-22T08:00:00Z'));
  });

  it('is told of after the close, once, with the figures of the file', async () => {
    for (const time of ['08:00', '08:15']) await counterpartsJob(app, new Date(`2000-11-21T${time}:00Z`));
    const cards = await outbox('counterpart.card');
    expect(cards.map(({ recipient }) => recipient).toSorted()).toEqual([people.ana, people.ben].map(String).toSorted());
    const toAna = cards.find(({ recipient }) => recipient === String(people.ana));
    const card = await composeCounterpartCard(at(), toAna?.body as Record<string, never>, await readerOf(people.ana));
    const done = told.filter(({ status }) => status === 'completed').length;
    const stuck = told.filter(({ status }) => status === 'delayed' || status === 'blocked').length;
    expect(card).toMatchObject({
      text: expect.stringContaining(
        `${told.length === 1 ? 'one action' : `${told.length} actions`}: ${done} completed, ${stuck} delayed or blocked`,
      ) as string,
    });
    await database.db.round.update({ where: { id: round }, data: { state: 'open' } });
    expect(
      await composeCounterpartCard(at(), toAna?.body as Record<string, never>, await readerOf(people.ana)),
    ).toHaveProperty('drop');
  });

  it('is nobody’s who is not paired with it', async () => {
    expect(textOf(await says(people.viewer, 'counterpart'))).not.toContain(`${two} `);
    await does(people.viewer, { kind: 'counterpartTell', does: 'thank', round, from: posts.one, to: posts.two });
    await does(people.ben, { kind: 'counterpartTell', does: 'ask', round, from: posts.one, to: posts.two, words: 'x' });
    expect(await outbox('counterpart.told')).toEqual([]);
  });
});
