import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '../config/startRefusal.ts';

/** One migration that this program brings along. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** sha256 of migration.sql in hex: what `prisma migrate` compares. */
  readonly checksum: string;
}

/** A row of `_prisma_migrations` that was not rolled back. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** The migrations in a folder in Prisma's layout, in the order in which they are applied. */
export function loadMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, 'migration.sql'));
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    });
}

/**
 * The migrations that are still to be applied.
 * Throws StartRefusal where going on could damage data: the database knows a migration that this program does not, or
 * knows it with another text, or one stopped half way.
 */
export function pendingMigrations(known: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of applied) {
    const migration = byName.get(name);
    if (migration === undefined) {
      throw new StartRefusal(
        `The database is newer than this program: it has the migration "${name}", which this version does not know. ` +
          `Start the version of Focal that last used this database, or a newer one, or restore a backup. Nothing was changed.`,
      );
    }
    if (!finished) {
      throw new StartRefusal(
        `The migration "${name}" was begun on this database and not finished. Restore a backup from before it, or repair ` +
          `the tables by hand and run \`npx prisma migrate resolve\`. Nothing was changed.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new StartRefusal(
        `The migration "${name}" was edited after it had been applied to this database. Put back its original ` +
          `migration.sql and write the change as a new migration (npm run migration -- NAME). Nothing was changed.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !done.has(name));
}
