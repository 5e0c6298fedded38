import { copyFileSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { openDatabase, type Db } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { createPostgresDatabase } from './postgres.ts';

/** A database of one test or one test file. */
export interface TestDatabase {
  readonly db: Db;
  /** For a second connection, or for another process. */
  readonly url: string;
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
  copyFileSync(await template, sqlitePath(url));
  return opened(url);
}

/** A copy of a migrated file costs a hundredth of migrating one; each worker makes its own. */
let template: Promise<string> | undefined;

async function migratedFile(): Promise<string> {
  const url = await createSqliteUrl();
  await migrateDatabase(url);
  return sqlitePath(url);
}

async function openPostgres(): Promise<TestDatabase> {
  return opened(await createPostgresDatabase('migrated'));
}

async function opened(url: string): Promise<TestDatabase> {
  const db = await openDatabase(url);
  return { db, url, close: () => db.$disconnect() };
}

async function createSqliteUrl(): Promise<string> {
  return `file:${join(temporaryFolder(), 'focal.db')}`;
}

async function createPostgresUrl(): Promise<string> {
  return createPostgresDatabase('empty');
}
