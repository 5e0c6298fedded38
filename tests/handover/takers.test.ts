import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
});
