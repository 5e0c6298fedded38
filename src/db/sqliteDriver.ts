import type Database from 'better-sqlite3';
import { createRequire } from 'node:module';

/**
 * better-sqlite3 in the version that this Node can run. Version 12 aborts the process on Node >= 24.19, when a statement
 * is collected as garbage outside of any script (its C++ base class changed); version 13 speaks Node-API 10, which
 * Node 20 does not have, and there dies at its first call. Both are installed; one is loaded.
 */
export const speaksNodeApi10 = Number(process.versions['napi']) >= 10;
const Driver = createRequire(import.meta.url)(
  speaksNodeApi10 ? 'better-sqlite3-napi' : 'better-sqlite3',
) as typeof Database;

/** Opens a SQLite file. Throws the driver's error where that fails. */
export function openSqlite(path: string, options: Database.Options = {}): Database.Database {
  return new Driver(path, options);
}
