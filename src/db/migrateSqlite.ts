import type Database from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefusal } from '../config/startRefusal.ts';
import { applyMigrations, SELECT_HISTORY, type MigrationTarget } from './applyMigrations.ts';
import type { Migration } from './migrations.ts';
import { openSqlite } from './sqliteDriver.ts';

/** How long a start waits for another process that is migrating the same file, in milliseconds. */
const WAIT_FOR_LOCK_MS = 30_000;

const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Brings the SQLite file at `path` up to date, all migrations or none; creates file and folder where they are missing.
 * Returns the names of the migrations it applied. Throws StartRefusal for a file that must not be touched.
 */
export async function migrateSqlite(path: string, known: readonly Migration[]): Promise<string[]> {
  refuseDamagedFile(path);
  const db = openForWriting(path);
  try {
    db.pragma('journal_mode = WAL');
    // Before BEGIN: inside a transaction the switch has no effect, and redefining a table would delete its child rows.
    db.pragma('foreign_keys = OFF');
    db.exec('BEGIN IMMEDIATE');
    const names = await applyMigrations(targetOf(db, path), known);
    db.exec('COMMIT');
    return names;
  } finally {
    db.close(); // without COMMIT, SQLite rolls everything back
  }
}

function targetOf(db: Database.Database, path: string): MigrationTarget {
  return {
    foreign:
      `The file ${path} is a database of another program: it has tables, but none of Focal's. ` +
      `Let DATABASE_URL name another file.`,
    createHistory: CREATE_HISTORY,
    tables: () => db.prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all(),
    run: (sql) => db.exec(sql),
    history: () =>
      db
        .prepare<[], { name: string; checksum: string; finished: number }>(SELECT_HISTORY)
        .all()
        .map((row) => ({ ...row, finished: row.finished === 1 })),
    record: ({ name, checksum }) =>
      db
        .prepare(
          `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
           VALUES (?, ?, unixepoch() * 1000, ?, unixepoch() * 1000, 1)`,
        )
        .run(randomUUID(), checksum, name),
    countOrphans: () => (db.pragma('foreign_key_check') as unknown[]).length,
  };
}

function openForWriting(path: string): Database.Database {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSqlite(path, { timeout: WAIT_FOR_LOCK_MS });
  } catch (error) {
    throw new StartRefusal(
      `The database file ${path} cannot be opened: ${String(error)}. Check that the folder exists and may be written to.`,
    );
  }
}

/** Reads the whole file once, without writing, so that damage is found before the first write makes it worse. */
function refuseDamagedFile(path: string): void {
  if (!existsSync(path) || statSync(path).size === 0) return;
  const verdict = quickCheck(path);
  if (verdict === 'ok') return;
  throw new StartRefusal(
    `The database file ${path} is damaged or is not a SQLite database (${verdict}). Put it aside together with its -wal ` +
      `and -shm files, restore a backup in its place, or let DATABASE_URL name another file. Nothing was changed.`,
  );
}

function quickCheck(path: string): string {
  let db: Database.Database | undefined;
  try {
    db = openSqlite(path, { readonly: true, timeout: WAIT_FOR_LOCK_MS });
    return String(db.pragma('quick_check(1)', { simple: true }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    db?.close();
  }
}
