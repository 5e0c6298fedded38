import { StartRefusal } from '../config/startRefusal.ts';
import { pendingMigrations, type AppliedMigration, type Migration } from './migrations.ts';

/** A database that is open for migration, in a transaction that nobody else is in. */
export interface MigrationTarget {
  /** Said when its tables are another program's. */
  foreign: string;
  /** Makes Prisma's own table, column for column, so that its CLI agrees with this runner. */
  createHistory: string;
  tables(): string[] | Promise<string[]>;
  /** Runs a script of any number of statements. */
  run(sql: string): unknown;
  /** What `SELECT_HISTORY` answers. */
  history(): AppliedMigration[] | Promise<AppliedMigration[]>;
  record(migration: Migration): unknown;
  /** How many rows have lost the row that they belong to, where the database does not see to that itself. */
  countOrphans?(): number;
}

export const SELECT_HISTORY = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`;

/**
 * Applies what the database does not have yet, and returns the names. Throws StartRefusal where it must not be touched or
 * a migration does not fit: then the caller's transaction is to be rolled back.
 */
export async function applyMigrations(target: MigrationTarget, known: readonly Migration[]): Promise<string[]> {
  const tables = await target.tables();
  if (tables.length > 0 && !tables.includes('_prisma_migrations'))
    throw new StartRefusal(`${target.foreign} Nothing was changed.`);
  await target.run(target.createHistory);
  const pending = pendingMigrations(known, await target.history());
  for (const migration of pending) await apply(target, migration);
  return pending.map(({ name }) => name);
}

async function apply(target: MigrationTarget, migration: Migration): Promise<void> {
  const { name, sql } = migration;
  try {
    await target.run(sql);
  } catch (error) {
    throw new StartRefusal(
      `The migration "${name}" does not fit this database: ${String(error)}. Nothing was changed.`,
    );
  }
  const orphans = target.countOrphans?.() ?? 0;
  if (orphans > 0)
    throw new StartRefusal(
      `The migration "${name}" would leave ${orphans} rows without the row that they belong to. Nothing was changed.`,
    );
  await target.record(migration);
}
