import { parseConfig } from '../config/config.ts';
import type { Db } from '../db/db.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { openUpToDate } from './openUpToDate.ts';

/** Does a piece of work with the database that the settings name, brought up to date before and closed after it. */
export async function withDatabase<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const { databaseUrl } = parseConfig();
  await migrateDatabase(databaseUrl);
  const db = await openUpToDate(databaseUrl);
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
  }
}
