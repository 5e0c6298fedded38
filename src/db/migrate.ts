import { fromPackageRoot } from '../config/paths.ts';
import { providerOfUrl, sqlitePath } from './databaseUrl.ts';
import { migratePostgres } from './migratePostgres.ts';
import { migrateSqlite } from './migrateSqlite.ts';
import { loadMigrations } from './migrations.ts';

/**
 * Applies the migrations that the database does not have yet, before anything else opens it. Several processes may do
 * this at once: each migration is applied once. `folder` is for tests.
 * Returns the names of the migrations that this call applied. Throws StartRefusal, having changed nothing, for a
 * database that is damaged, foreign, newer than the program, edited behind its back, or out of reach.
 */
export async function migrateDatabase(url: string, folder?: string): Promise<string[]> {
  const provider = providerOfUrl(url);
  const known = loadMigrations(folder ?? fromPackageRoot('prisma', provider, 'migrations'));
  return provider === 'sqlite' ? migrateSqlite(sqlitePath(url), known) : migratePostgres(url, known);
}
