import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe.each(databases)('a button that is typed, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterEach(() => database.close());

  const does = async (intent: Intent, date = '2001-08-01'): Promise<string> => {
    const caller = speaking(world.app, world.person.coordinator, date);
    return JSON.stringify((await handleIntent(world.app, caller, intent)).messages);
  };
  const says = (text: string, date?: string) => does({ kind: 'say', text }, date);
  const state = async () => (await database.db.round.findUniqueOrThrow({ where: { id: world.first } })).state;

  it('is asked back where what it does cannot be taken back, and then done', async () => {
    expect(await says('round close Round 2000')).toContain('Close it now');
    const asked = await says('close it now');
    expect(asked).toContain('Shall I do it?');
    expect(asked).toContain('Close it now');
    expect(await state()).toBe('open');
    await says('yes');
    expect(await state()).toBe('closed');
  });

  it('is asked back beside a free question, which may be what the words answer', async () => {
    const at = { round: world.second, post: world.post.manila, input: 'dialogueContact' };
    await database.db.appointment.create({
      data: { personId: world.person.coordinator, postId: at.post, role: 'focalPoint', from: '2000-01-01' },
    });
    await does({ kind: 'change', ...at });
    await does({ kind: 'round', verb: 'close', label: 'Round 2000' });
    expect(await says('Close it now')).toContain('Is this your answer');
    expect(await state()).toBe('open');
  });

  it('is forgotten after a day', async () => {
    await says('away 20 Aug to 24 Aug');
    await says('I am back');
    await says('yes', '2001-08-03');
    expect(await database.db.absence.count()).toBe(1);
    await says('I am back', '2001-08-03');
    await says('yes', '2001-08-03');
    expect(await database.db.absence.count()).toBe(0);
  });
});
