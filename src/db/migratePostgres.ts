import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { StartRefusal } from '../config/startRefusal.ts';
import { databaseUrlWithoutPassword } from './databaseUrl.ts';
import { applyMigrations, SELECT_HISTORY, type MigrationTarget } from './applyMigrations.ts';
import type { AppliedMigration, Migration } from './migrations.ts';

/** The advisory lock that `prisma migrate` takes too, so that replicas and the CLI wait for one another. */
const MIGRATE_LOCK = 72707369;

const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings the PostgreSQL database at `url` up to date, all migrations or none; replicas that start together take turns.
 * Returns the names of the migrations it applied. Throws StartRefusal for a database that must not be touched or that
 * does not answer.
 */
export async function migratePostgres(url: string, known: readonly Migration[]): Promise<string[]> {
  const client = await connect(url);
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL lock_timeout = '30s'`);
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATE_LOCK]);
    const names = await applyMigrations(targetOf(client, url), known);
    await client.query('COMMIT');
    return names;
  } finally {
    await client.end(); // without COMMIT, the server rolls everything back
  }
}

function targetOf(client: pg.Client, url: string): MigrationTarget {
  return {
    foreign:
      `The database ${databaseUrlWithoutPassword(url)} belongs to another program: it has tables, but none of Focal's. ` +
      `Give Focal a database of its own.`,
    createHistory: CREATE_HISTORY,
    async tables() {
      const sql = 'SELECT tablename FROM pg_tables WHERE schemaname = current_schema()';
      return (await client.query<{ tablename: string }>(sql)).rows.map(({ tablename }) => tablename);
    },
    run: (sql) => client.query(sql),
    history: async () => (await client.query<AppliedMigration>(SELECT_HISTORY)).rows,
    record: ({ name, checksum }) =>
      client.query(
        `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
         VALUES ($1, $2, clock_timestamp(), $3, clock_timestamp(), 1)`,
        [randomUUID(), checksum, name],
      ),
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new StartRefusal(
      `PostgreSQL does not answer at ${databaseUrlWithoutPassword(url)}: ${String(error)}. Check DATABASE_URL and that the server runs.`,
    );
  }
}
