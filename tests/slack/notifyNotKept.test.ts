import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Form } from '../../src/protocol/form.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

const form: Form = {
  target: { round: 1, post: 2, page: 'a', version: 3 },
  title: 'Needs',
  progress: 'Page 1 of 1',
  sections: [
    {
      question: 'need',
      label: 'Need',
      inputs: [{ id: 'need', kind: 'text', label: 'What you need', options: [], required: true }],
      buttons: [],
    },
  ],
  buttons: [{ then: 'next', label: 'Next' }],
  errors: {},
};

describe('what cannot be kept', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'socket');
  });
  afterEach(async () => {
    await world.close();
    await database.close();
  });
  const full = (on: boolean) => database.db.$executeRawUnsafe(`PRAGMA query_only = ${on ? 'ON' : 'OFF'}`);

  it('is said of a command, in the person’s language, and nothing is done', async () => {
    const ana = world.member({ name: 'Ana', language: 'fr' });
    await full(true);
    await ana.runs('status');
    expect(ana.reads().at(-1)).toMatch(/rien n’a été enregistré.*BUG-\d/);
    expect(world.heard).toEqual([]);
    await full(false);
    await ana.runs('status');
    expect(world.heard).toHaveLength(1);
  });

  it('is said in the page that was sent, which stays with what was typed', async () => {
    const cleo = world.member({ name: 'Cleo' });
    world.answer((intent) => (intent.kind === 'page' ? says('Thank you.') : { ...says(''), messages: [], form }));
    await cleo.runs('update');
    world.heard.length = 0;
    await full(true);
    cleo.fills('What you need', 'A van');
    await cleo.submits();
    expect(cleo.readsForm()).toMatch(/^Needs[^]*nothing was stored.*BUG-\d/);
    expect(world.heard).toEqual([]);
    await full(false);
    await cleo.submits();
    expect(world.heard).toHaveLength(1);
  });

  it('is said of a press, whose button stays', async () => {
    const bo = world.member({ name: 'Bo', language: 'es' });
    const actions = [{ label: 'Tres', intent: { kind: 'help' } }];
    world.answer(() => says('¿Cuántas?', { kind: 'actions', actions }));
    await bo.says('update');
    world.heard.length = 0;
    await full(true);
    await bo.presses('Tres');
    expect(bo.reads().at(-1)).toMatch(/no se ha guardado nada.*BUG-\d/);
    expect(world.heard).toEqual([]);
    await full(false);
    await bo.presses('Tres');
    expect(world.heard).toHaveLength(1);
  });
});
