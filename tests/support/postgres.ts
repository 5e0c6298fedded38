import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { askDesk } from './desk.ts';

/**
 * The url of a new database on the run's own PostgreSQL server: migrated, or with no table at all.
 * Fails, with words that say how to get it, where no PostgreSQL can be found.
 */
export async function createPostgresDatabase(kind: 'migrated' | 'empty'): Promise<string> {
  const server = await serverUrl();
  const name = `focal_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${kind === 'migrated' ? 'focal_template' : 'template0'}`);
  await client.end();
  return new URL(`/${name}`, server).href;
}

/** The url of the server's own database, for what needs to create others. Starts the server when nobody has yet. */
export const serverUrl = (): Promise<string> => askDesk('postgres');
