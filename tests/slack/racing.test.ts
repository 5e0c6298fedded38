import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Form } from '../../src/protocol/form.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';

const adding = (label: string) => ({ then: 'redraw' as const, label, change: { add: label } });
const shows = (page: string, progress: string): Reply => {
  const form: Form = {
    target: { round: 1, post: 2, page, version: 3 },
    title: `Page ${page}`,
    progress,
    sections: [
      {
        question: 'need',
        label: 'Need',
        inputs: [{ id: 'need.0.text', kind: 'text', label: 'What you need', options: [], required: false }],
        buttons: [adding('Add a need'), adding('Add an offer')],
      },
    ],
    buttons: [{ then: 'next', label: 'Next' }],
    errors: {},
  };
  return { messages: [], form, visibleTo: 'sender' };
};

describe('a page that is drawn late', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  let amina: Person;
  /** Pauses that Slack asks for end when the test says so. */
  let waiting: (() => void)[];
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'http', {
      pause: (ms) => (ms === 3_000 ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve()),
    });
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(async () => {
    waiting = [];
    amina = world.member({ name: 'Amina' });
    let added = 0;
    world.answer((intent) => {
      if (intent.kind === 'page' && intent['then'] === 'next') return shows('b', '');
      return shows('a', `added: ${intent.kind === 'page' ? ++added : added}`);
    });
    await amina.runs('update');
  });
  const updates = () =>
    world.fake.state.calls.filter(({ method }) => method === 'views.update').map(({ outcome }) => outcome);

  it('does not jump back where its sender went on meanwhile', async () => {
    world.fake.limit('views.update', 1, 3);
    const pressed = amina.presses('Add a need');
    await expect.poll(() => waiting.length).toBe(1);
    const sent = amina.submits();
    await expect.poll(() => amina.view()?.title.text).toBe('Page b');
    waiting[0]?.();
    await Promise.all([pressed, sent]);
    expect(amina.view()?.title.text).toBe('Page b');
    expect(updates().slice(-1)).toEqual(['hash_conflict']);
    expect(world.bugs).toEqual([]);
  });

  it('shows what two presses on the same drawing did', async () => {
    await Promise.all([amina.presses('Add a need'), amina.presses('Add an offer')]);
    expect(amina.readsForm()).toContain('added: 2');
    expect(updates().slice(-3)).toEqual(['ok', 'hash_conflict', 'ok']);
    await amina.presses('Add a need');
    expect(amina.readsForm()).toContain('added: 3');
  });
});
