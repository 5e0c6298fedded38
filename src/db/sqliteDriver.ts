import type Database from 'better-sqlite3';
import { createRequire } from 'node:module';
import { StartRefusal } from '../config/startRefusal.ts';

/**
 * better-sqlite3 in the version that this Node can run. Version 12 aborts the process on Node >= 24.19, when a statement
 * is collected as garbage outside of any script (its C++ base class changed); version 13 speaks Node-API 10, which
 * Node 20 does not have, and there dies at its first call. Both are installed; one is loaded, where SQLite is used.
 */
export const speaksNodeApi10 = Number(process.versions['napi']) >= 10;
const driverName = speaksNodeApi10 ? 'better-sqlite3-napi' : 'better-sqlite3';

let driver: typeof Database | undefined;

/** Opens a SQLite file. Throws a StartRefusal where the driver is not installed, and the driver's error where it cannot open the file. */
export function openSqlite(path: string, options: Database.Options = {}): Database.Database {
  driver ??= loadSqliteDriver(createRequire(import.meta.url));
  return new driver(path, options);
}

/** The driver, which `require` loads. The newer one is an optional dependency, because an older Node must not install it. */
export function loadSqliteDriver(require: (name: string) => unknown): typeof Database {
  try {
    return require(driverName) as typeof Database;
  } catch (error) {
    const isMissing = error instanceof Error && error.message.startsWith(`Cannot find module '${driverName}'`);
    if (!isMissing) throw error;
    throw new StartRefusal(
      `DATABASE_URL names a SQLite file, but the driver for Node ${process.version} is not installed: ${driverName} is missing. ` +
        'Install it with "npm ci --omit=dev", or give the address of a PostgreSQL database. Nothing was changed.',
    );
  }
}
