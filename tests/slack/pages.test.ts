import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Form } from '../../src/protocol/form.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

const page = (key: string, over: Partial<Form> = {}): Form => ({
  target: { round: 1, post: 2, page: key, version: 3 },
  title: `Page ${key}`,
  progress: 'Page 1 of 2',
  sections: [
    {
      question: 'need',
      label: 'Need',
      inputs: [
        { id: 'need.0.text', kind: 'text', label: 'What you need', options: [], required: true },
        { id: 'need.0.by', kind: 'date', label: 'By when', options: [], required: false },
      ],
      buttons: [{ then: 'redraw', label: 'Add another need', change: { add: 'need' } }],
    },
  ],
  buttons: [
    { then: 'next', label: 'Next' },
    { then: 'back', label: 'Back' },
    { then: 'later', label: 'Save for later' },
  ],
  errors: {},
  ...over,
});
const shows = (form: Form): Reply => ({ messages: [], form, visibleTo: 'sender' });

describe.each(['socket', 'http'] as const)('pages of a form by %s', (mode) => {
  let database: TestDatabase;
  let world: SlackWorld;
  let amina: Person;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, mode);
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(async () => {
    amina = world.member({ name: 'Amina' });
    world.answer((intent) => (intent.kind === 'page' ? says('Thank you.') : shows(page('a'))));
    await amina.runs('update');
    world.heard.length = 0;
    world.bugs.length = 0;
  });
  const last = (): Intent | undefined => world.heard.at(-1)?.intent;

  it('open from a command, one view deep', () => {
    expect(amina.readsForm()).toContain('What you need');
    expect(world.fake.state.views.get(amina.userId)).toHaveLength(1);
  });

  it('turn in place, and close with a word in the chat at the end', async () => {
    world.answer((intent) => (intent.kind === 'page' && intent.page === 'a' ? shows(page('b')) : says('Thank you.')));
    amina.fills('What you need', 'A van & <b>driver</b>');
    await amina.submits();
    expect(last()).toEqual({
      kind: 'page',
      round: 1,
      post: 2,
      page: 'a',
      version: 3,
      then: 'next',
      values: { 'need.0.text': 'A van & <b>driver</b>' },
    });
    expect(amina.view()?.title.text).toBe('Page b');
    expect(amina.reads()).toEqual([]);
    amina.fills('What you need', 'A driver');
    amina.fills('By when', '2000-09-30');
    await amina.submits();
    expect(last()).toMatchObject({ page: 'b', values: { 'need.0.text': 'A driver', 'need.0.by': '2000-09-30' } });
    expect(amina.view()).toBeUndefined();
    expect(amina.reads()).toEqual(['Thank you.']);
  });

  it('are not acknowledged before the core has answered', async () => {
    const order: string[] = [];
    world.answer(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push('stored');
      return says('Thank you.');
    });
    amina.fills('What you need', 'A van');
    await amina.submits();
    order.push('acknowledged');
    expect(order).toEqual(['stored', 'acknowledged']);
  });

  it('show errors at their fields and keep what was typed, and are not their own conflict afterwards', async () => {
    const wrong = page('a', {
      target: { round: 1, post: 2, page: 'a', version: 4 },
      errors: { 'need.0.by': 'That day has passed.' },
    });
    world.answer(() => shows(wrong));
    amina.fills('What you need', 'A van');
    amina.fills('By when', '1999-01-01');
    const answer = await amina.submits();
    expect(answer?.body['response_action']).toBe('errors');
    expect(amina.readsForm()).toContain('That day has passed.');
    amina.fills('By when', '2000-09-30');
    await amina.submits();
    expect(last()).toMatchObject({ version: 4, values: { 'need.0.text': 'A van', 'need.0.by': '2000-09-30' } });
  });

  it('are drawn anew with an error that has no field', async () => {
    world.answer(() =>
      shows(page('a', { errors: { 'need.3.text': 'Missing.' }, notice: 'Somebody else changed this page.' })),
    );
    amina.fills('What you need', 'A van');
    expect((await amina.submits())?.body['response_action']).toBe('update');
    expect(amina.readsForm()).toContain('Somebody else changed this page.');
  });

  it('grow and go back by buttons, with what was typed', async () => {
    world.answer((intent) => shows(page(intent.kind === 'page' && intent.then === 'back' ? 'before' : 'a')));
    amina.fills('What you need', 'A van');
    await amina.presses('Add another need');
    expect(last()).toMatchObject({ then: 'redraw', change: { add: 'need' }, values: { 'need.0.text': 'A van' } });
    await amina.presses('Back');
    expect(last()).toMatchObject({ then: 'back' });
    expect(amina.view()?.title.text).toBe('Page before');
  });

  it('say that they are saved where they end by a button', async () => {
    world.answer(() => says('Saved for later.'));
    await amina.presses('Save for later');
    expect(last()).toMatchObject({ then: 'later' });
    expect(amina.readsForm()).toContain('Saved for later.');
    expect(amina.view()?.submit).toBeUndefined();
    expect(amina.reads()).toEqual(['Saved for later.']);
  });

  it('leave the draft when they are closed, and say so with the ways to go on', async () => {
    await amina.closes();
    expect(amina.reads().at(-1)).toMatch(/kept as a draft.*\[Open the form\] \[Answer here\]/s);
    expect(world.heard).toEqual([]);
    await amina.presses('Open the form');
    expect(last()).toEqual({ kind: 'update', by: 'page', round: 1, post: 2, page: 'a' });
    expect(amina.view()?.title.text).toBe('Page a');
  });

  it('send what the last page is for', async () => {
    world.answer((intent) =>
      intent.kind === 'page' ? says('Sent.') : shows(page('z', { buttons: [{ then: 'send', label: 'Send' }] })),
    );
    const bo = world.member({ name: 'Bo' });
    await bo.runs('update');
    bo.fills('What you need', 'Nothing');
    await bo.submits();
    expect(last()).toMatchObject({ then: 'send' });
  });

  it('explain themselves where they come too late, and where something breaks', async () => {
    world.answer(() => says('The round closed yesterday.'));
    amina.fills('What you need', 'A van');
    await amina.submits();
    expect(amina.view()).toBeUndefined();
    expect(amina.reads().at(-1)).toBe('The round closed yesterday.');
    world.answer((intent) => {
      if (intent.kind === 'page') throw new Error('broken');
      return shows(page('a'));
    });
    await amina.runs('update');
    amina.fills('What you need', 'A van');
    await amina.submits();
    expect(amina.reads().at(-1)).toMatch(/Something went wrong/);
    expect(world.bugs).toHaveLength(1);
  });

  it('are offered by a button where they cannot open: in plain chat, or too late', async () => {
    world.answer(() => shows(page('a')));
    const cara = world.member({ name: 'Cara' });
    await cara.says('update');
    expect(cara.reads()).toEqual(['The form is ready.\n[Open the form] [Answer here]']);
    world.fake.refuse('views.open', 'expired_trigger_id');
    await cara.presses('Open the form');
    expect(cara.reads().at(-1)).toMatch(/did not open the form in time.*\[Open the form\]/s);
    await cara.presses('Open the form');
    expect(cara.view()?.title.text).toBe('Page a');
  });

  it('are asked in the chat where Slack has no room for them', async () => {
    const inputs = Array.from({ length: 120 }, (_, n) => ({
      id: `q${n}`,
      kind: 'text' as const,
      label: `Question ${n}`,
      options: [],
      required: false,
    }));
    const long = page('a', { sections: [{ question: 'q', label: 'Questions', inputs, buttons: [] }] });
    world.answer((intent) =>
      intent.kind === 'update' && intent.by === 'conversation' ? says('First question?') : shows(long),
    );
    amina.fills('What you need', 'A van');
    await amina.submits();
    expect(amina.reads().at(-1)).toMatch(/longer than a Slack window.*\[Answer here\]/s);
    await amina.presses('Answer here');
    expect(amina.reads().at(-1)).toBe('First question?');
  });
});
