import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { askDesk } from './desk.ts';

/**
 * The url of a new database on the run's own PostgreSQL server: a copy of the one at `from`, to which nobody may be connected, or one
 * with no table at all. Fails, with words that say how to get it, where no PostgreSQL can be found.
 */
export async function createPostgresDatabase(from?: string): Promise<string> {
  const name = `focal_${randomUUID().replaceAll('-', '')}`;
  const template = from === undefined ? 'template0' : nameIn(from);
  await inServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return new URL(`/${name}`, await serverUrl()).href;
}

/** The migrated database without a row that tests/support/globalSetup.ts makes. */
export const templateUrl = async (): Promise<string> => new URL('/focal_template', await serverUrl()).href;

/** Removes a database, unless another process is still connected: it goes with the server then. */
export async function dropPostgresDatabase(url: string): Promise<void> {
  const name = nameIn(url);
  await inServer(async (client) => {
    try {
      await client.query(`DROP DATABASE ${name}`);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === OBJECT_IN_USE)) throw error;
    }
  });
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1);

const OBJECT_IN_USE = '55006';

async function inServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: await serverUrl() });
  await client.connect();
  await work(client);
  await client.end();
}

/** The url of the server's own database, for what needs to create others. Starts the server when nobody has yet. */
export const serverUrl = (): Promise<string> => askDesk('postgres');
