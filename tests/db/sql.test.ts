import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { databaseWorkCounts } from '../../src/db/databaseWorkCounts.ts';
import { inTransaction, type Tx } from '../../src/db/db.ts';
import { changeBySql, databaseRowsBySql } from '../../src/db/sql.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

it('types of columns have the numbers that drivers give them', () => {
  expect(ColumnTypeEnum).toMatchObject({ Int32: 0, Int64: 1, Boolean: 5, DateTime: 10, Json: 11 });
});

describe.each(databases)('statements without Prisma on $name', ({ open }) => {
  let store: TestDatabase;
  const at = new Date('2026-11-29T12:34:56.789Z');
  const groups = (like: string) =>
    Prisma.sql`SELECT "code" FROM "WorkingGroup" WHERE "code" LIKE ${like} ORDER BY "code"`;
  const add = (code: string) =>
    Prisma.sql`INSERT INTO "WorkingGroup" ("code", "name", "timeZone") VALUES (${code}, ${code}, 'UTC')`;

  beforeAll(async () => {
    store = await open();
    const { id } = await store.db.workingGroup.create({ data: { code: 'types', name: 'types' } });
    const person = await store.db.person.create({ data: { workingGroupId: id, key: 'k', name: 'Ana' } });
    const account = { personId: person.id, platform: 'slack' as const, tenant: 'T' };
    for (const userId of ['read', 'written'])
      await store.db.identity.create({ data: { ...account, userId, address: { room: ['a', 1] }, lastUsedAt: at } });
  });
  afterAll(() => store.close());

  it('give what Prisma gives: whole numbers, moments, truth values, JSON, and nothing', async () => {
    const [row] = await databaseRowsBySql(
      store.db,
      Prisma.sql`SELECT i."personId", i."reachable", i."lastUsedAt", i."address", p."email" FROM "Identity" i
        JOIN "Person" p ON p."id" = i."personId" WHERE i."lastUsedAt" = ${at} AND i."reachable" = ${true} AND i."userId" = 'read'`,
    );
    const known = await store.db.identity.findFirstOrThrow({ where: { userId: 'read' }, include: { person: true } });
    const { personId, reachable, lastUsedAt, address, person } = known;
    expect(row).toEqual({ personId, reachable, lastUsedAt, address, email: person.email });
  });

  it('write moments and JSON as Prisma does', async () => {
    const later = new Date('2027-01-02T03:04:05.006Z');
    const changed = Prisma.sql`UPDATE "Identity" SET "lastUsedAt" = ${later}, "address" = ${'{"room":"b"}'} WHERE "userId" = 'written'`;
    expect(await changeBySql(store.db, changed)).toBe(1);
    expect(await store.db.identity.findFirst({ where: { lastUsedAt: later } })).toMatchObject({
      address: { room: 'b' },
    });
  });

  it('are part of the transaction that they are given, and of none after it', async () => {
    let kept: Tx | undefined;
    const work = inTransaction(store.db, async (tx) => {
      kept = tx;
      await changeBySql(tx, add('sql-gone'));
      expect(await databaseRowsBySql(tx, groups('sql-gone'))).toEqual([{ code: 'sql-gone' }]);
      expect(await tx.workingGroup.count({ where: { code: 'sql-gone' } })).toBe(1);
      expect(await databaseRowsBySql(store.db, groups('sql-gone'))).toEqual([]);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await databaseRowsBySql(store.db, groups('sql-gone'))).toEqual([]);
    await expect(changeBySql(kept as Tx, add('sql-late'))).rejects.toThrow('over');
  });

  it('of several transactions at once go to their own', async () => {
    const codes = ['at-once-a', 'at-once-b', 'at-once-c'];
    await Promise.all(
      codes.map((code) =>
        inTransaction(store.db, async (tx) => {
          await changeBySql(tx, add(code));
          if (code === 'at-once-b') throw new Error('no');
        }).catch(() => undefined),
      ),
    );
    expect(await databaseRowsBySql(store.db, groups('at-once-%'))).toEqual([
      { code: 'at-once-a' },
      { code: 'at-once-c' },
    ]);
  });

  it('follow a database that was disconnected and is used again', async () => {
    await store.db.$disconnect();
    await store.db.workingGroup.count();
    expect(
      await databaseRowsBySql(store.db, Prisma.sql`SELECT "code" FROM "WorkingGroup" WHERE "code" = 'types'`),
    ).toEqual([{ code: 'types' }]);
  });

  it('take lists of any length', async () => {
    const { id, code } = await store.db.workingGroup.findFirstOrThrow({ where: { code: 'types' } });
    const ids = [...Array.from({ length: 40_000 }, (_, n) => n + 1_000_000), id];
    const codes = [...ids.map((one) => `no ${one}`), code];
    const found = await databaseRowsBySql(
      store.db,
      Prisma.sql`SELECT "code" FROM "WorkingGroup" WHERE "id" IN (${Prisma.join(ids)}) AND "code" IN (${Prisma.join(codes)})`,
    );
    expect(found).toEqual([{ code }]);
  });

  it('are counted apart, and each commit once', async () => {
    const before = structuredClone(databaseWorkCounts);
    await inTransaction(store.db, async (tx) => {
      await tx.workingGroup.count();
      await databaseRowsBySql(tx, groups('types'));
    });
    await changeBySql(store.db, add('sql-counted'));
    expect(databaseWorkCounts).toEqual({
      statements: { prisma: before.statements.prisma + 1, sql: before.statements.sql + 2 },
      commits: before.commits + 2,
    });
  });
});
