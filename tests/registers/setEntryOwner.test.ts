import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { addRegisterEntries, registerEntriesOf } from '../../src/registers/store.ts';
import { commitmentsWorld, type Person, wordsOf } from '../commitments/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';
import { pilot } from './report/pilot.ts';

describe.each(databases)('who is named to answer for an entry, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof commitmentsWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await commitmentsWorld(database.db);
  });
  afterEach(() => database.close());

  const stored = async () => {
    const [entry] = await registerEntriesOf(database.db, { workingGroupId: world.app.workingGroupId });
    if (!entry) throw new Error('there is no entry');
    return entry;
  };

  it('sees it and corrects it, and its post keeps it', async () => {
    const entry = { ...pilot({ visibility: 'coordinator' }), owner: 'MNL' };
    await inTransaction(database.db, (tx) =>
      addRegisterEntries(tx, speaking(world.app, world.person.ana, '2000-05-01'), [
        { entry, ownerPostId: world.post.manila, ownerPersonId: null },
      ]),
    );
    const { id } = await stored();
    const show = async (who: Person) => wordsOf(await world.as(who, { kind: 'registerShow', entry: id }));
    expect(await show('chi')).not.toContain('Shelter in Manila');
    await world.as('coordinator', { kind: 'registerOwner', entry: id, words: 'chi' });
    expect(await stored()).toMatchObject({
      owner: 'MNL',
      ownerPostId: world.post.manila,
      ownerPersonId: world.person.chi,
    });
    expect(await show('chi')).toContain('Shelter in Manila');
    expect(await show('ben')).not.toContain('Shelter in Manila');
    for (const [who, state] of [
      ['chi', 'closed'],
      ['ana', 'held'],
    ] as const) {
      await world.as(who, { kind: 'registerState', entry: id, state });
      expect((await stored()).state).toBe(state);
    }
  });

  it('hears what becomes of what they recommended, and the coordinator does not', async () => {
    const { as, say, person, told } = world;
    const understood = await say('coordinator', 'register conference 31 July 2000 Women and migration');
    const [keep] = understood.messages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])),
    );
    if (!keep) throw new Error(wordsOf(understood));
    await as('coordinator', keep.intent);
    const { id } = await stored();
    await as('coordinator', { kind: 'registerOwner', entry: id, words: 'chi' });
    await as('chi', { kind: 'registerPaste', entry: id, words: '- Train all staff [Manila]' });
    await as('chi', { kind: 'registerSend', entry: id, version: 1 });
    expect((await told()).map(({ to }) => to)).toEqual([person.ana]);
    const { id: asked } = await world.first();
    await say('ana', `take ${asked}: by 31 March 2001`);
    expect((await told()).slice(1)).toMatchObject([
      { to: person.chi, text: expect.stringContaining(`no. ${asked}`) as unknown },
    ]);
  });
});
