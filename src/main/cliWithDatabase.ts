import { parseConfig } from '../config/config.ts';
import type { Db } from '../db/db.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { openDatabaseAtStart } from './openDatabaseAtStart.ts';

/** Does a piece of work with the database that the settings name, brought up to date before and closed after it. */
export async function cliWithDatabase<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const { databaseUrl } = parseConfig();
  await migrateDatabase(databaseUrl);
  const db = await openDatabaseAtStart(databaseUrl);
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
  }
}
