import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres, type PostgresServer } from '../../prisma/postgres.mjs';
import { buildInto } from './build.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for what one run needs once; see tests/support/madeOncePerRun.ts. */
    runSocket: string;
    /** Where test files may put folders and databases; removed when the run ends. */
    runFolder: string;
  }
}

/**
 * One PostgreSQL server and one build of the program for the whole run, made when the first test file asks for it: a run of pure
 * tests never waits for one. Test files run in processes of their own, so they ask through a socket of this one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(fastFolder(), 'focal-tests-'));
  let server: Promise<PostgresServer> | undefined;
  let program: Promise<string> | undefined;
  const made: Record<string, () => Promise<string>> = {
    '/postgres': async () => (await (server ??= startWithTemplate())).url,
    '/program': () => (program ??= buildInto(join(folder, 'program'))),
  };
  const maker = createServer(({ url = '' }, response) => {
    const make = made[url] ?? (() => Promise.reject(new Error(`nobody makes ${url}`)));
    make().then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  const socket = join(folder, 'run.sock');
  maker.listen(socket);
  await once(maker, 'listening');
  project.provide('runSocket', socket);
  project.provide('runFolder', folder);

  return async () => {
    maker.close();
    maker.closeAllConnections();
    await server?.then(({ stop }) => stop()).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
}

const IN_MEMORY = '/dev/shm';
const ROOM_FOR_A_RUN = 6 * 1024 ** 3;

/**
 * A disk takes milliseconds to confirm a transaction, and the suite makes very many; memory takes none. Containers often give it
 * no more than 64 MB: the disk then.
 */
function fastFolder(): string {
  if (!existsSync(IN_MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize >= ROOM_FOR_A_RUN ? IN_MEMORY : tmpdir();
}

/** A database made from a migrated template costs a tenth of one that is migrated. */
async function startWithTemplate(): Promise<PostgresServer> {
  // The databases live for seconds: cleaning and counting some hundred of them takes a tenth of the server's time.
  const server = await startPostgres(fastFolder(), ['autovacuum=off']);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('CREATE DATABASE focal_template');
  await client.end();
  await migrateDatabase(new URL('/focal_template', server.url).href);
  return server;
}
