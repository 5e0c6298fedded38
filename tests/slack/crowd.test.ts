import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCrowd } from '../../handlers/slack/crowd.ts';
import type { Form } from '../../src/forms/form.ts';
import type { Intent } from '../../src/app/intent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

const page = (key: string): Form => ({
  target: { round: 1, post: 2, page: key, version: 3 },
  title: `Page ${key}`,
  progress: '',
  sections: [
    {
      question: 'need',
      label: 'Need',
      inputs: [{ id: 'need', kind: 'text', label: 'Need', options: [], required: true }],
      buttons: [],
    },
  ],
  buttons: [{ then: 'next', label: 'Next' }],
  errors: {},
});

describe('many people who send a page at once', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  let now = new Date();
  let people: Person[];
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'socket', { clock: () => now });
    people = Array.from({ length: 30 }, (_, n) => world.member({ name: `Person ${n}` }));
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(async () => {
    world.answer(() => ({ messages: [], form: page('a'), visibleTo: 'sender' }));
    for (const person of people) await person.runs('update');
    world.heard.length = 0;
    for (const person of people) person.fills('Need', `from ${person.userId}`);
  });
  const pages = () =>
    world.heard
      .map(({ intent }) => intent)
      .filter((intent): intent is Extract<Intent, { kind: 'page' }> => intent.kind === 'page');

  it('are all acknowledged, each page is carried out once, and the next one stands where it was', async () => {
    const kept: number[] = [];
    world.answer(async (intent) => {
      kept.push(await database.db.slackValue.count());
      await new Promise((resolve) => setImmediate(resolve));
      return { messages: [], form: page(intent.kind === 'page' ? 'b' : 'a'), visibleTo: 'sender' };
    });
    const answers = await Promise.all(people.map((person) => person.submits()));
    expect(answers.map((answer) => answer?.status)).toEqual(people.map(() => 200));
    expect(JSON.stringify(answers)).toContain('Your answers to this page are safe.');
    expect(Math.max(...kept)).toBeGreaterThan(0);
    expect(
      pages()
        .map(({ values }) => values['need'])
        .toSorted(),
    ).toEqual(people.map(({ userId }) => `from ${userId}`).toSorted());
    expect(people.map((person) => person.view()?.title.text)).toEqual(people.map(() => 'Page b'));
    expect(await database.db.slackValue.count()).toBe(0);
  });

  it('hear in the chat what came of a page that they closed meanwhile', async () => {
    world.answer(() => {
      world.fake.state.views.clear();
      return says('Thank you.');
    });
    await Promise.all(people.map((person) => person.submits()));
    expect(people.map((person) => person.reads().at(-1))).toEqual(people.map(() => 'Thank you.'));
  });

  it('lose nothing when the process dies between the acknowledgement and the work', async () => {
    const [amina] = people;
    if (!amina) throw new Error('nobody is there');
    const crowd = createCrowd(
      database.db,
      () => now,
      () => Promise.resolve(),
    );
    const intent = {
      kind: 'page',
      round: 1,
      post: 2,
      page: 'a',
      version: 3,
      values: { need: 'A van' },
      then: 'next',
    } as const;
    await crowd.keep({ sender: { userId: amina.userId }, intent });
    world.answer(() => says('Your answers are in.'));
    await world.slack.everyMinute();
    expect(pages()).toEqual([]);
    now = new Date(now.getTime() + 61_000);
    await world.slack.everyMinute();
    await world.slack.everyMinute();
    expect(pages()).toEqual([intent]);
    expect(amina.reads().at(-1)).toBe('Your answers are in.');
    expect(await database.db.slackValue.count()).toBe(0);
  });
});
