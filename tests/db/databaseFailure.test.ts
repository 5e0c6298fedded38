import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { type Db, inTransaction, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { databaseCodes, databaseFailureOf } from '../../src/db/databaseFailure.ts';
import { leastWaitOf } from '../support/processorTime.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type PausablePostgres, startPausablePostgres } from '../support/pausedPostgres.ts';

const group = (code: string) => ({ data: { code, name: 'x'.repeat(200_000) } });

/** What writing throws, by a single statement and in a transaction. */
async function failures(db: Db): Promise<unknown[]> {
  const ways = [
    db.workingGroup.create(group('alone')),
    inTransaction(db, (tx) => tx.workingGroup.create(group('within'))),
  ];
  return Promise.all(ways.map((way) => way.then(() => 'written').catch((error: unknown) => error)));
}

describe('a SQLite database that takes nothing', () => {
  let test: TestDatabase;
  beforeEach(async () => void (test = await databases[0].open()));
  afterEach(() => test.close());

  it.each([
    ['is read-only', 'PRAGMA query_only = ON', 'SQLITE_READONLY'],
    ['is full', 'PRAGMA max_page_count = 1', 'SQLITE_FULL'],
  ])('because it %s says so with its code', async (_why, pragma, code) => {
    await test.db.$executeRawUnsafe(pragma);
    for (const error of await failures(test.db)) {
      expect(databaseCodes(error)).toContain(code);
      expect(databaseFailureOf(error)).toEqual({ code, stored: 'nothing' });
    }
  });

  it.each([
    ['deleted', (path: string) => rmSync(path)],
    [
      'replaced',
      (path: string) => {
        copyFileSync(path, `${path}.copy`);
        renameSync(`${path}.copy`, path);
      },
    ],
  ])('is written to no more once its file was %s, and read still', async (_how, change) => {
    await test.db.workingGroup.create(group('before'));
    change(sqlitePath(test.url));
    for (const error of await failures(test.db))
      expect(databaseFailureOf(error)).toEqual({ code: 'DATABASE_FILE_GONE', stored: 'nothing' });
    expect(await test.db.workingGroup.count()).toBe(1);
  });

  it('is told from a mistake of ours', async () => {
    await test.db.workingGroup.create(group('twice'));
    const error = await test.db.workingGroup.create(group('twice')).catch((thrown: unknown) => thrown);
    expect(databaseCodes(error)).toContain('P2002');
    expect(databaseFailureOf(error)).toBeNull();
    expect(databaseFailureOf(new TypeError('x'))).toBeNull();
    expect(databaseFailureOf(undefined)).toBeNull();
  });
});

describe('a PostgreSQL server', () => {
  let server: PausablePostgres;
  let db: Db;
  beforeAll(async () => {
    server = await startPausablePostgres();
    await migrateDatabase(server.url);
    db = await openDatabase(server.url);
  });
  afterAll(async () => {
    await db.$disconnect();
    await server.stop();
  });

  it('that is paused lets nobody wait, and is used again when it goes on', async () => {
    server.pause();
    const [alone, within] = await failures(db);
    expect(databaseFailureOf(alone)).toEqual({ code: 'DATABASE_FELL_SILENT', stored: 'unknown' });
    expect(databaseFailureOf(within)).toEqual({ code: 'DATABASE_SILENT', stored: 'nothing' });
    const refuse = async (): Promise<void> => {
      for (const error of await failures(db))
        expect(databaseFailureOf(error)).toEqual({ code: 'DATABASE_SILENT', stored: 'nothing' });
    };
    expect(await leastWaitOf(refuse, 500)).toBeLessThan(500);
    server.goOn();
    await expect.poll(() => db.workingGroup.count().catch(() => null)).not.toBeNull();
    expect(await inTransaction(db, (tx) => tx.workingGroup.count({ where: { code: 'within' } }))).toBe(0);
    const { length } = await db.$queryRaw<object[]>`SELECT 1 FROM pg_stat_activity WHERE state LIKE 'idle in%'`;
    expect(length).toBe(0);
  });

  it('that ended a connection leaves it open what became of the work', async () => {
    const ended = await db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())::text`.catch(
      (error: unknown) => error,
    );
    expect(databaseFailureOf(ended)).toEqual({ code: '57P01', stored: 'unknown' });
  });

  it('that cannot be reached stores nothing', async () => {
    const error = await openDatabase('postgresql://focal@127.0.0.1:1/none').catch((thrown: unknown) => thrown);
    expect(databaseFailureOf(error)).toMatchObject({ stored: 'nothing' });
    expect(databaseCodes(error)).toContain('P1001');
  });
});
