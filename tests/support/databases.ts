import { copyFileSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { openDatabase, type Db } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { createPostgresDatabase, dropPostgresDatabase } from './postgres.ts';

/** A database of one test or one test file. */
export interface TestDatabase {
  readonly db: Db;
  /** For a second connection, or for another process. */
  readonly url: string;
  /** Ends the connection and removes the database: some hundred of them would fill the memory that they are kept in. */
  close(): Promise<void>;
}

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

async function openSqlite(): Promise<TestDatabase> {
  const url = await createSqliteUrl();
  template ??= migratedFile();
  const file = sqlitePath(url);
  copyFileSync(await template, file);
  return opened(url, () => rm(dirname(file), { recursive: true }));
}

/** A copy of a migrated file costs a hundredth of migrating one; each worker makes its own. */
let template: Promise<string> | undefined;

async function migratedFile(): Promise<string> {
  const url = await createSqliteUrl();
  await migrateDatabase(url);
  return sqlitePath(url);
}

async function openPostgres(): Promise<TestDatabase> {
  const url = await createPostgresDatabase('migrated');
  return opened(url, () => dropPostgresDatabase(url));
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
  return createPostgresDatabase('empty');
}
