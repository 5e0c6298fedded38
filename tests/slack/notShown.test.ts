import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Form, Input } from '../../src/protocol/form.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

const need: Input = { id: 'need', kind: 'text', label: 'Need', options: [], required: true };
const form: Form = {
  target: { round: 1, post: 2, page: 'a', version: 3 },
  title: 'Page a',
  progress: '',
  sections: [{ question: 'need', label: 'Need', inputs: [need], buttons: [] }],
  buttons: [{ then: 'next', label: 'Next' }],
  errors: {},
};

describe('what Slack does not show', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'http');
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(async () => {
    world.answer((intent) => says(`You said ${intent.kind}.`));
    await database.db.outboxMessage.deleteMany();
  });

  it('waits a little where Slack asks to, and says things once', async () => {
    const rosa = world.member({ name: 'Rosa' });
    world.fake.limit('chat.postMessage', 2, 3);
    await rosa.says('hello');
    expect(world.pauses.slice(-2)).toEqual([3_000, 3_000]);
    expect(rosa.reads()).toEqual(['You said say.']);
  });

  it('leaves its answer to the outbox where Slack asks for more patience, or nobody knows whether it came', async () => {
    const tess = world.member({ name: 'Tess' });
    world.fake.limit('chat.postMessage', 1, 30);
    await tess.says('hello');
    expect([tess.reads(), await world.lateReplies()]).toEqual([[], ['You said say.']]);
    world.fake.loseReply('chat.postMessage');
    await tess.says('hello again');
    expect([tess.reads(), await world.lateReplies()]).toEqual([['You said say.'], ['You said say.', 'You said say.']]);
    expect(world.bugs).toEqual([]);
  });

  it.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'answers below where Slack does not let it edit (%s)',
    async (refusal) => {
      const uma = world.member({ name: 'Uma' });
      world.answer(() =>
        says('How many?', { kind: 'actions', actions: [{ label: 'Three', intent: { kind: 'help' } }] }),
      );
      await uma.says('update');
      world.answer(() => ({
        messages: [...says('Three.').messages, ...says('And men?').messages],
        visibleTo: 'sender',
        replacesSource: true,
      }));
      world.fake.refuse('chat.update', refusal);
      await uma.presses('Three');
      expect(uma.reads().slice(-2)).toEqual(['Three.', 'And men?']);
      expect(world.bugs).toEqual([]);
    },
  );

  it('opens a form at the second attempt where the first one found Slack busy, and offers it again after that', async () => {
    const vera = world.member({ name: 'Vera' });
    world.answer(() => ({ messages: [], form, visibleTo: 'sender' }));
    await vera.says('update');
    world.fake.refuse('views.open', 'internal_error');
    await vera.presses('Open the form');
    expect(vera.view()?.title.text).toBe('Page a');
    expect(world.bugs).toEqual([]);
  });

  it('says that a form may be open where Slack opens it and answers too late', async () => {
    const wim = world.member({ name: 'Wim', language: 'fr' });
    world.answer(() => ({ messages: [], form, visibleTo: 'sender' }));
    await wim.says('update');
    world.fake.loseReply('views.open');
    await wim.presses('Ouvrir le formulaire');
    expect(wim.view()?.title.text).toBe('Page a');
    expect(wim.reads().at(-1)).toMatch(/n’a pas indiqué si le formulaire s’est ouvert.*\[Ouvrir le formulaire\]/s);
    expect(world.bugs).toEqual([]);
  });
});
