import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countSlackRushOfPages } from '../../handlers/slack/rushOfPages.ts';
import { processedEvents } from '../../src/conversation/processedEvents.ts';
import type { Form } from '../../src/protocol/form.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { keepEvent } from '../support/keepEvent.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';
import * as doorIntents from '../../src/protocol/doorIntents.ts';

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

const nextEvents = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('many people who send a page at once', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  let now = new Date();
  let people: Person[];
  let lull = Promise.resolve();
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'socket', { clock: () => now, pause: () => lull });
    people = Array.from({ length: 130 }, (_, n) => world.member({ name: `Person ${n}` }));
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
    world.heard.map(({ intent }) => intent).filter((intent): intent is Intent => intent.kind === 'page');

  /** Everybody sends their page; there is a lull when all are acknowledged. */
  async function submitted(): ReturnType<typeof Promise.all<ReturnType<Person['submits']>[]>> {
    let begin = (): void => undefined;
    lull = new Promise<void>((resolve) => (begin = resolve));
    const answers = Promise.all(people.map((person) => person.submits()));
    while (people.some((person) => person.view()?.title.text === 'Page a')) await nextEvents();
    begin();
    return answers;
  }

  it('are all acknowledged, each page is carried out once, and the next one stands where it was', async () => {
    const kept: number[] = [];
    world.answer(async (intent) => {
      kept.push(await database.db.processedEvent.count({ where: { payload: { not: null } } }));
      await nextEvents();
      return { messages: [], form: page(intent.kind === 'page' ? 'b' : 'a'), visibleTo: 'sender' };
    });
    const answers = await submitted();
    expect(answers.map((answer) => answer?.status)).toEqual(people.map(() => 200));
    expect(JSON.stringify(answers)).toContain('Your answers to this page are safe.');
    expect(Math.max(...kept)).toBeGreaterThan(0);
    expect(
      pages()
        .map((sent) => doorIntents.page.fieldsOf(sent)?.values['need'])
        .toSorted(),
    ).toEqual(people.map(({ userId }) => `from ${userId}`).toSorted());
    expect(people.map((person) => person.view()?.title.text)).toEqual(people.map(() => 'Page b'));
    expect(await database.db.processedEvent.count({ where: { payload: { not: null } } })).toBe(0);
  });

  it('hear in the chat what came of a page that they closed meanwhile', async () => {
    world.answer(() => {
      world.fake.state.views.clear();
      return says('Thank you.');
    });
    await submitted();
    expect(people.map((person) => person.reads().at(-1))).toEqual(people.map(() => 'Thank you.'));
  });

  it('lose nothing when the process dies between the acknowledgement and the work', async () => {
    const [amina] = people;
    if (!amina) throw new Error('nobody is there');
    const intent = {
      kind: 'page',
      round: 1,
      post: 2,
      page: 'a',
      version: 3,
      values: { need: 'A van' },
      then: 'next',
    } as const;
    await keepEvent(
      processedEvents(database.db, 'slack', () => now),
      'page:1',
      {
        sender: { userId: amina.userId },
        intent,
      },
    );
    world.answer(() => says('Your answers are in.'));
    await world.slack.everyMinute();
    expect(pages()).toEqual([]);
    now = new Date(now.getTime() + 61_000);
    await world.slack.everyMinute();
    await world.slack.everyMinute();
    expect(pages()).toEqual([intent]);
    expect(amina.reads().at(-1)).toBe('Your answers are in.');
    expect(
      await database.db.processedEvent.count({ where: { OR: [{ payload: { not: null } }, { reply: { not: null } }] } }),
    ).toBe(0);
  });
});

describe('a crowd', () => {
  /** A crowd whose pauses end when the test says so. */
  function crowdOf() {
    let pauses: (() => void)[] = [];
    const crowd = countSlackRushOfPages(() => new Promise<void>((resolve) => pauses.push(resolve)));
    const time = async (): Promise<void> => {
      const over = pauses;
      pauses = [];
      for (const end of over) end();
      await nextEvents();
    };
    return { crowd, time };
  }

  it('is more than ten dozen people without a lull between their pages', async () => {
    const { crowd, time } = crowdOf();
    for (let page = 0; page < 360; page++) {
      crowd.comes(`U${page % 120}`);
      if (page % 5 === 4) await time();
    }
    expect(crowd.tooMany()).toBe(false);
    crowd.comes('U120');
    expect(crowd.tooMany()).toBe(true);
    await time();
    await time();
    expect(crowd.tooMany()).toBe(false);
  });

  it('has a lull when nobody waits and nobody came, or when that takes too long', async () => {
    const { crowd, time } = crowdOf();
    await crowd.lull();
    let done = (): void => undefined;
    let lulls = 0;
    crowd.comes('U1');
    const work = crowd.with(() => new Promise<void>((resolve) => (done = resolve)));
    void crowd.lull().then(() => lulls++);
    for (let pause = 0; pause < 3; pause++) await time();
    expect(lulls).toBe(0);
    done();
    await work;
    await time();
    expect(lulls).toBe(1);
    crowd.comes('U1');
    void crowd.with(() => new Promise(() => undefined));
    void crowd.lull().then(() => lulls++);
    for (let pause = 0; pause < 40; pause++) await time();
    expect(lulls).toBe(2);
  });
});
