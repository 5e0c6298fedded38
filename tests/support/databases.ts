import { copyFileSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { type Provider, sqlitePath } from '../../src/db/databaseUrl.ts';
import { openDatabase, type Db } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { createPostgresDatabase, dropPostgresDatabase, templateUrl } from './postgres.ts';

/** A database of one test or one test file. */
export interface TestDatabase {
  readonly db: Db;
  /** For a second connection, or for another process. */
  readonly url: string;
  /** Ends the connection and removes the database: some hundred of them would fill the memory that they are kept in. */
  close(): Promise<void>;
}

const openSqlite = copiesOf('sqlite', async () => {
  const url = await createSqliteUrl();
  await migrateDatabase(url);
  return url;
});

const openPostgres = copiesOf('postgresql', templateUrl);

/**
 * Both databases, for `describe.each(databases)('… on $name', ({ provider, open }) => …)`. `open` gives a migrated
 * database without a row; `createUrl` the url of one that has no table yet.
 */
export const databases = [
  { name: 'SQLite', provider: 'sqlite', open: openSqlite, createUrl: createSqliteUrl },
  { name: 'PostgreSQL', provider: 'postgresql', open: openPostgres, createUrl: createPostgresUrl },
] as const;

/** A new folder, removed when the run of all tests ends. */
export function temporaryFolder(): string {
  return mkdtempSync(join(inject('runFolder'), 'test-'));
}

/**
 * Opens copies of one database, which `make` fills and closes when a worker first needs it: a case has a world of its own for a
 * hundredth of the time that making it takes.
 */
export function copiesOf(provider: Provider, make: () => Promise<string>): () => Promise<TestDatabase> {
  let original: Promise<string> | undefined;
  return async () => {
    original ??= make();
    const from = await original;
    if (provider === 'postgresql') {
      const url = await createPostgresDatabase(from);
      return opened(url, () => dropPostgresDatabase(url));
    }
    const url = await createSqliteUrl();
    copyFileSync(sqlitePath(from), sqlitePath(url));
    return opened(url, () => rm(dirname(sqlitePath(url)), { recursive: true }));
  };
}

async function opened(url: string, remove: () => Promise<void>): Promise<TestDatabase> {
  const db = await openDatabase(url);
  const close = async () => {
    await db.$disconnect();
    await remove();
  };
  return { db, url, close };
}

async function createSqliteUrl(): Promise<string> {
  return `file:${join(temporaryFolder(), 'focal.db')}`;
}

async function createPostgresUrl(): Promise<string> {
  return createPostgresDatabase();
}
