import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handoverJob } from '../../src/handover/handoverJob.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { handoverWorld } from './world.ts';

const DAY = '2000-09-01';

describe.each(databases)('several who take over, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  let entry: number;
  beforeEach(async () => {
    database = await open();
    world = await handoverWorld(database.db);
    entry = await world.entry('Gender session', { of: 'ana' });
  });
  afterEach(() => database.close());

  /** Chi answers for Manila from a day on; Ben stays alternate. */
  async function appointed(from = '1 September') {
    const shown = await world.says('coordinator', `handover Manila to chi of WGGI from ${from}`);
    const done = await world.does('coordinator', firstAction(shown).intent);
    return { done, id: (await database.db.handover.findFirstOrThrow()).id };
  }
  const decide = (handover: number, choice: string) => ({
    kind: 'decideHandoverItem',
    handover,
    item: `entry:${entry}`,
    choice,
  });

  it.each(['mine', 'notMine', 'ask'] as const)('whoever took an item first keeps it (%s by another)', async (act) => {
    const { id } = await appointed();
    await world.does('chi', decide(id, 'mine'), DAY);
    const ask = { kind: 'askHandoverItem', handover: id, item: `entry:${entry}`, words: 'Whose is it?' };
    const said = await world.does('ben', act === 'ask' ? ask : decide(id, act), DAY);
    expect(textOf(said)).toContain('chi of WGGI has taken this');
    expect(await database.db.handoverItem.findMany()).toMatchObject([
      { choice: 'mine', decidedBy: world.person.chi, question: null },
    ]);
  });

  it('an item that is given up again stays in the pack, whoever’s name it is in', async () => {
    const { id } = await appointed();
    await world.does('chi', decide(id, 'mine'), DAY);
    await world.does('chi', decide(id, 'notMine'), DAY);
    const pack = textOf(await world.says('chi', 'handover', DAY));
    expect(pack).toContain('Gender session');
    expect(pack).toContain('0 of 3 taken');
  });

  it('an appointment is not taken back once something was taken by it', async () => {
    const { id, done } = await appointed('20 August');
    await world.does('chi', decide(id, 'mine'));
    expect(textOf(await world.presses('coordinator', done, 'Take it back'))).toContain('has begun to take over');
    expect(await database.db.appointment.count({ where: { personId: world.person.chi } })).toBe(1);
    expect(await database.db.handover.count()).toBe(1);
  });

  it('what was taken waits again where somebody else follows after all, and becomes theirs', async () => {
    const { db } = database;
    const { ben, chi } = world.person;
    const { id } = await appointed();
    await world.does('chi', decide(id, 'mine'), DAY);
    await db.appointment.deleteMany({ where: { personId: chi } });
    await db.appointment.create({
      data: { personId: ben, postId: world.post.manila, role: 'focalPoint', from: '2000-09-01' },
    });
    await handoverJob(world.app, new Date(`${DAY}T13:00:00Z`));
    expect(await db.handoverItem.count()).toBe(0);
    await world.does('ben', decide(id, 'mine'), DAY);
    const owner = async () => (await db.registerEntry.findUniqueOrThrow({ where: { id: entry } })).ownerPersonId;
    expect(await owner()).toBe(ben);
    await db.appointment.updateMany({ where: { personId: world.person.ana }, data: { to: null } });
    await handoverJob(world.app, new Date('2000-09-03T13:00:00Z'));
    expect(await owner()).toBe(world.person.ana);
  });
});
