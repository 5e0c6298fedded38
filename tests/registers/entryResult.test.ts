import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerEntryById } from '../../src/registers/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { invitationWorld } from './invitationWorld.ts';

describe.each(databases)('the answer to "How was it?", on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof invitationWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await invitationWorld(database.db);
  });
  afterEach(() => database.close());

  async function answered(...answers: string[]) {
    const { id } = await world.briefing();
    for (const words of answers)
      await world.does(world.person.coordinator, '2000-12-06', { kind: 'registerResult', entry: id, words });
    const entry = await registerEntryById(database.db, world.app.workingGroupId, id);
    if (!entry) throw new Error('it was kept');
    const results = entry.values.filter(({ field }) => field === 'result').map(({ text }) => text);
    return { ...entry, results };
  }

  it.each([
    [['Result: fine; it was long'], ['fine; it was long']],
    [['it was long; result: fine'], ['fine; it was long']],
    [['Result: fine'], ['fine']],
    [['it was long'], ['it was long']],
    [['it was long', 'Result: fine'], ['fine']],
    [['it was long', '12 came'], ['it was long']],
  ])('is kept in one text: %j', async (answers, results) => {
    expect(await answered(...answers)).toMatchObject({ state: 'held', results, place: null });
  });

  it('says where it was', async () => {
    expect(await answered('Calm; place: Lima', '12 came')).toMatchObject({ place: 'Lima', results: ['Calm'] });
  });
});
