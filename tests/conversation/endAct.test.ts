import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Act, type ActRecord } from '../../src/core/actWrites.ts';
import { endAct } from '../../src/conversation/endAct.ts';
import { databaseWorkCounts } from '../../src/db/databaseWorkCounts.ts';
import type { Tx } from '../../src/db/db.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

/** Notes in a table that every database has; "poison" does not go in, "late" comes too late. */
const notes: ActRecord<string> = {
  rank: 1,
  isEffect: true,
  refuse: (_tx, items) => Promise.resolve({ items: new Set(items.filter((item) => item === 'late')), as: 'stale' }),
  write: (tx: Tx, items) => {
    if (items.includes('poison')) throw new TypeError('this row does not fit');
    return insert(tx, items);
  },
};
const first: ActRecord<string> = { rank: 0, isEffect: false, write: (tx, items) => insert(tx, items) };

async function insert(tx: Tx, items: readonly string[]): Promise<void> {
  for (const key of items) await tx.processedEvent.create({ data: { key, until: new Date('2000-06-01T00:00:00Z') } });
}

describe.each(databases)('the end of an act, on $name', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(() => database.db.processedEvent.deleteMany());

  const acting = (...items: string[]): Act => {
    const act = new Act();
    for (const item of items) act.keep(notes, item);
    return act;
  };
  const written = async () =>
    (await database.db.processedEvent.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key);

  it('is one commit for many who end at once', async () => {
    const before = databaseWorkCounts.commits;
    const acts = Array.from({ length: 30 }, (_, n) => acting(`note ${n + 10}`));
    await Promise.all(acts.map((act) => endAct(database.db, act)));
    expect(await written()).toHaveLength(30);
    expect(databaseWorkCounts.commits - before).toBeLessThanOrEqual(2);
  });

  it('costs nothing where there is nothing to write', async () => {
    const before = databaseWorkCounts.commits;
    expect(await endAct(database.db, new Act())).toBe('ended');
    expect(databaseWorkCounts.commits).toBe(before);
  });

  it('writes all of an act or nothing, and takes nothing from the others', async () => {
    const late = acting('a of who is late', 'late');
    late.keep(first, 'b of who is late');
    const outcomes = await Promise.allSettled(
      [acting('c'), late, acting('d', 'poison'), acting('e')].map((act) => endAct(database.db, act)),
    );
    expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      'ended',
      'stale',
      'TypeError: this row does not fit',
      'ended',
    ]);
    expect(await written()).toEqual(['c', 'e']);
  });

  it('writes nothing of what was forgotten or replaced', async () => {
    const act = acting('forgotten');
    act.forget();
    act.keep(notes, 'replaced');
    act.replace(notes, 'stands', (other) => other === 'replaced');
    expect([act.kept(notes), act.hasEffect()]).toEqual([['stands'], true]);
    await endAct(database.db, act);
    expect(await written()).toEqual(['stands']);
  });
});
