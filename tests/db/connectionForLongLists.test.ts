import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

const MANY = 40_000;
/** With three values each, these are more than one statement has. */
const INSERTED = 12_000;
const numbers = Array.from({ length: MANY }, (_, n) => n + 1);

describe.each(databases)('statements with many values on $name', ({ open }) => {
  let store: TestDatabase;
  let inserted: number;
  beforeAll(async () => {
    store = await open();
    await store.db.workingGroup.create({ data: { id: 1, code: 'G', name: 'G' } });
    await store.db.$executeRaw`INSERT INTO "Person" ("id", "workingGroupId", "key", "name")
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})
      SELECT i, 1, 'P' || i, 'What''s $1 in (?, ?)' FROM n`;
    const grants = numbers.slice(0, INSERTED).map((personId) => ({ personId, role: 'viewer' as const, from: '2000' }));
    inserted = (await inTransaction(store.db, (tx) => tx.grant.createMany({ data: grants }))).count;
  });
  afterAll(() => store.close());

  it('put in every row, each with its own values', async () => {
    expect(inserted).toBe(INSERTED);
    expect(await store.db.grant.count({ where: { role: 'viewer' } })).toBe(INSERTED);
    expect(await store.db.grant.findFirst({ where: { personId: INSERTED, role: 'viewer' } })).toMatchObject({
      from: '2000',
    });
  });

  it('read what belongs to more rows than a list may hold, in order', async () => {
    const people = await store.db.person.findMany({
      where: { workingGroupId: 1 },
      select: {
        id: true,
        grants: { where: { role: 'viewer' }, select: { personId: true }, orderBy: { id: 'desc' }, take: 1 },
      },
      orderBy: { id: 'desc' },
    });
    expect(people.map(({ id }) => id)).toEqual(numbers.toReversed());
    expect(people.filter(({ id, grants }) => grants[0]?.personId === id)).toHaveLength(INSERTED);
  });

  it('find by long lists of numbers and of texts, beside other conditions, also what is not in them', async () => {
    const keys = numbers.map((n) => `P${n * 2}`);
    const where = { name: { not: 'x' }, key: { in: keys }, id: { notIn: numbers.slice(0, 30_000) }, workingGroupId: 1 };
    const found = await store.db.person.findMany({ where, orderBy: { id: 'asc' }, take: 3, select: { id: true } });
    expect(found.map(({ id }) => id)).toEqual([30_002, 30_004, 30_006]);
    expect(await store.db.person.count({ where })).toBe(5_000);
  });

  it('change and delete by long lists', async () => {
    const { grant } = store.db;
    const role = 'editor';
    await store.db.$executeRaw`INSERT INTO "Grant" ("personId", "role", "from")
      SELECT "personId", ${role}, "from" FROM "Grant" WHERE "role" = 'viewer'`;
    const where = { role, personId: { in: numbers } } as const;
    expect((await grant.updateMany({ where, data: { from: '2001' } })).count).toBe(INSERTED);
    const most = { role, personId: { in: numbers.slice(1_000) } } as const;
    expect((await grant.deleteMany({ where: most })).count).toBe(11_000);
    expect(await grant.count({ where: { role, from: '2001' } })).toBe(1_000);
  });

  it('put in all or nothing outside of a transaction', async () => {
    const rows = numbers
      .slice(0, INSERTED)
      .map((personId) => ({ personId, role: 'supervisor' as const, from: '2002' }));
    await store.db.grant.createMany({ data: rows }).catch(() => null);
    expect([0, INSERTED]).toContain(await store.db.grant.count({ where: { role: 'supervisor' } }));
  });
});
