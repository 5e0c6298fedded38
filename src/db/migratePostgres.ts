import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { StartRefusal } from '../config/startRefusal.ts';
import { withoutPassword } from './databaseUrl.ts';
import { pendingMigrations, type AppliedMigration, type Migration } from './migrations.ts';

/** The advisory lock that `prisma migrate` takes too, so that replicas and the CLI wait for one another. */
const MIGRATE_LOCK = 72707369;

/** Prisma's own table, column for column, so that its CLI agrees with this runner. */
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
    const names = await applyPending(client, url, known);
    await client.query('COMMIT');
    return names;
  } finally {
    await client.end(); // without COMMIT, the server rolls everything back
  }
}

async function applyPending(client: pg.Client, url: string, known: readonly Migration[]): Promise<string[]> {
  const tables = await client.query<{ tablename: string }>(
    'SELECT tablename FROM pg_tables WHERE schemaname = current_schema()',
  );
  const names = tables.rows.map(({ tablename }) => tablename);
  if (names.length > 0 && !names.includes('_prisma_migrations')) {
    throw new StartRefusal(
      `The database ${withoutPassword(url)} belongs to another program: it has tables, but none of Focal's. ` +
        `Give Focal a database of its own. Nothing was changed.`,
    );
  }
  await client.query(CREATE_HISTORY);
  const pending = pendingMigrations(known, await appliedMigrations(client));
  for (const migration of pending) await apply(client, migration);
  return pending.map(({ name }) => name);
}

async function appliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    throw new StartRefusal(
      `The migration "${name}" does not fit this database: ${String(error)}. Nothing was changed.`,
    );
  }
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, clock_timestamp(), $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new StartRefusal(
      `PostgreSQL does not answer at ${withoutPassword(url)}: ${String(error)}. Check DATABASE_URL and that the server runs.`,
    );
  }
}
