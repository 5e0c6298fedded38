import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import { providerOfUrl, sqlitePath } from './databaseUrl.ts';
import { markDatabase, refuseLostDatabase } from './lostDatabase.ts';
import { migrateSqlite } from './migrateSqlite.ts';
import { loadMigrations } from './migrations.ts';

/**
 * Applies the migrations that the database does not have yet, before anything else opens it. Several processes may do
 * this at once: each migration is applied once. `folder` is for tests.
 * Returns the names of the migrations that this call applied. Throws StartRefusal, having changed nothing, for a
 * database that is damaged, foreign, newer than the program, edited behind its back, or out of reach, and for a SQLite
 * file that is gone, unless `lost` says to begin anew.
 */
export async function migrateDatabase(
  url: string,
  folder?: string,
  lost: 'refuse' | 'replace' = 'refuse',
): Promise<string[]> {
  const provider = providerOfUrl(url);
  const known = loadMigrations(folder ?? fromPackageRoot('prisma', provider, 'migrations'));
  if (provider === 'postgresql') {
    const { migratePostgres } = await import('./migratePostgres.ts');
    return migratePostgres(url, known);
  }
  const path = sqlitePath(url);
  if (lost === 'refuse') refuseLostDatabase(path);
  const applied = await migrateSqlite(path, known);
  markDatabase(path);
  return applied;
}

/** Whether the migrations that were applied began with the first: then the database is new, and holds nobody's data. */
export function isNewDatabase(applied: readonly string[]): boolean {
  return applied[0]?.startsWith('0001_') ?? false;
}
