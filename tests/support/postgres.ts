import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { madeOncePerRun } from './madeOncePerRun.ts';

/**
 * The url of a new database on the run's own PostgreSQL server: a copy of the one at `from`, to which nobody may be connected, or one
 * with no table at all. Its files are copied, which takes a third of the time that writing them to the log takes (PostgreSQL 15 and
 * later). Fails, with words that say how to get it, where no PostgreSQL can be found.
 */
export async function createPostgresDatabase(from?: string): Promise<string> {
  const name = `focal_${randomUUID().replaceAll('-', '')}`;
  const template = from === undefined ? 'template0' : nameIn(from);
  const server = await connected();
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  return new URL(`/${name}`, await serverUrl()).href;
}

/** The migrated database without a row that tests/support/globalSetup.ts makes. */
export const templateUrl = async (): Promise<string> => new URL('/focal_template', await serverUrl()).href;

/** Removes a database, unless another process is still connected: it goes with the server then. */
export async function dropPostgresDatabase(url: string): Promise<void> {
  const server = await connected();
  try {
    await server.query(`DROP DATABASE ${nameIn(url)}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === OBJECT_IN_USE)) throw error;
  }
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1);

const OBJECT_IN_USE = '55006';

let connection: Promise<pg.Client> | undefined;

/** One connection of this worker to the server's own database, for as long as the worker lives. */
const connected = (): Promise<pg.Client> => (connection ??= connect());

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: await serverUrl() });
  await client.connect();
  return client;
}

/** The url of the server's own database, for what needs to create others. Starts the server when nobody has yet. */
export const serverUrl = (): Promise<string> => madeOncePerRun('postgres');
