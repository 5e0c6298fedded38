import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { temporaryFolder } from '../support/databases.ts';
import { startProgram } from '../support/processes.ts';

const file = fromPackageRoot('src/main/demo/plans-of-action-2000.json');
/** About so much a replay stores, as `stored` counts: the kills are spread over it. */
const ALL_THAT_IS_STORED = 700;

/** Park and Miller's generator: the kills fall where nobody chose, and in the same places when a failure is to be seen again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const count = (db: Sqlite.Database, sql: string): number => (db.prepare(sql).pluck().get() as number | null) ?? 0;

/** Grows with each thing that a replay stores, so that a kill can be aimed at a moment without looking at a clock. */
function stored(path: string): number {
  try {
    const db = new Sqlite(path, { readonly: true, fileMustExist: true });
    try {
      return (
        count(db, 'SELECT max(id) FROM "LocalMessage"') +
        count(db, 'SELECT sum("version") FROM "Draft"') +
        20 * count(db, 'SELECT count(*) FROM "Update"') +
        count(db, 'SELECT count(*) FROM "Delivery"') +
        count(db, 'SELECT count(*) FROM "Person"')
      );
    } finally {
      db.close();
    }
  } catch (error) {
    // The process under test has not made the file or the tables yet.
    if (error instanceof Sqlite.SqliteError) return 0;
    throw error;
  }
}

/** Kills a replay that often, each time a little further on, and ends it: nothing acknowledged is lost, nothing is done twice. The analysis of its round. */
export async function replayUnderKills(kills: number): Promise<unknown> {
  const path = join(temporaryFolder(), 'focal.db');
  const environment = { DATABASE_URL: `file:${path}` };
  const random = randomFrom(20_001_129);
  let landed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const target = stored(path) + 1 + Math.floor(random() * (ALL_THAT_IS_STORED / kills));
    const { child, output } = await startProgram('cli', ['replay', file], environment);
    const outcome = output.then(
      () => 'finished',
      () => 'killed',
    );
    while (stored(path) < target && child.exitCode === null) await pause(1);
    if (child.kill('SIGKILL')) await once(child, 'exit').catch(() => undefined);
    if ((await outcome) === 'killed') landed++;
    const db = new Sqlite(path, { readonly: true });
    const acknowledged = count(
      db,
      `SELECT count(*) FROM "LocalMessage" WHERE "body" LIKE '%has been received%' OR "body" LIKE '%bien été reçue%' OR "body" LIKE '%Se ha recibido%'`,
    );
    expect(count(db, 'SELECT count(*) FROM "Update"')).toBeGreaterThanOrEqual(acknowledged);
    db.close();
  }
  expect(landed).toBe(kills);
  await (
    await startProgram('cli', ['replay', file], environment)
  ).output;
  const db = new Sqlite(path, { readonly: true });
  expect(count(db, 'SELECT count(*) FROM "Update"')).toBe(22);
  expect(count(db, 'SELECT max("revision") FROM "Update"')).toBe(1);
  expect(count(db, 'SELECT count(*) FROM "Draft"')).toBe(0);
  expect(count(db, `SELECT count(*) FROM "OutboxMessage" WHERE "kind" = 'thanks'`)).toBe(22);
  expect(count(db, `SELECT count(*) FROM "OutboxMessage" WHERE "state" <> 'sent'`)).toBe(0);
  expect(count(db, `SELECT count(*) FROM "LocalMessage" WHERE "key" LIKE 'outbox:thanks:%'`)).toBe(22);
  expect(count(db, `SELECT count(*) FROM "AuditEvent" WHERE "action" = 'update.submit'`)).toBe(22);
  db.close();
  const asked = ['analysis', '--round', 'Plans of Action 2000', '--json'];
  const { output: printed } = await startProgram('cli', asked, environment);
  return JSON.parse(await printed);
}

/** What the analysis says of a replay that lost nothing. */
export const whole = { invited: 24, participated: 22, onTimeRate: 0.625 };
