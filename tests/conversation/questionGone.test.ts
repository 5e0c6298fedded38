import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Act } from '../../src/core/actWrites.ts';
import { endAct } from '../../src/conversation/endAct.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { findOpenChat, saveOpenChat } from '../../src/conversation/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe.each(databases)('a question that is gone, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
    await saveOpenChat(database.db, caller(), {
      awaits: {
        kind: 'input',
        round: world.first,
        post: world.post.manila,
        input: 'dialogue.government',
        takes: 'value',
      },
      buttons: [],
      before: [],
    });
  });
  afterEach(() => database.close());

  const caller = () => speaking(world.app, world.person.ana, '2000-08-01');
  const says = async (text: string): Promise<string> => {
    const act = new Act();
    const reply = await handleIntent(world.app, { ...caller(), act }, { kind: 'say', text });
    await endAct(database.db, act);
    return reply.messages.map((message) => message.text).join(' ');
  };
  const awaited = async () => (await findOpenChat(database.db, caller())).awaited;

  it.each([
    ['help', /update/],
    ['status', /MNL/],
    ['cancel', /./],
    ['away 3 Dec to 4 Dec', /3 December 2000/],
  ])('keeps nobody from “%s”', async (text, answered) => {
    const said = await says(text);
    expect(said).toMatch(answered);
    expect(said).not.toContain('closed');
    expect(await awaited()).toBeNull();
  });

  it.each(['regular', 'away 3 Dec 1999'])('is said to be gone, or why not, once: “%s”', async (text) => {
    expect(await says(text)).toMatch(text === 'regular' ? /closed/ : /1999/);
    expect(await awaited()).toBeNull();
    expect(await says(text)).not.toContain('closed');
  });

  it('stays awaited where it only could not take what was said', async () => {
    await database.db.round.update({ where: { id: world.first }, data: { state: 'open' } });
    await says('perhaps');
    expect(await awaited()).toMatchObject({ input: 'dialogue.government' });
  });
});
