import { type Db, openDatabase } from '../db/db.ts';
import { backfillActionsAtStart } from './backfillActionsAtStart.ts';
import { setNeedReadersAtStart } from './setNeedReadersAtStart.ts';

/** Opens a database that `migrateDatabase` has brought up to date, and does to its data what no SQL could. End it with `$disconnect`. */
export async function openDatabaseAtStart(databaseUrl: string): Promise<Db> {
  const db = await openDatabase(databaseUrl);
  await setNeedReadersAtStart(db);
  await backfillActionsAtStart(db);
  return db;
}
