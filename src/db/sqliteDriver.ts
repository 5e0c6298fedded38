import type Database from 'better-sqlite3';
import { createRequire } from 'node:module';

/**
 * better-sqlite3 in the version that this Node can run. Version 12 aborts the process on Node >= 24.19, when a statement
 * is collected as garbage outside of any script (its C++ base class changed); version 13 speaks Node-API 10, which
 * Node 20 does not have, and there dies at its first call. Both are installed; one is loaded.
 */
const speaksNodeApi10 = Number(process.versions['napi']) >= 10;
const Driver = createRequire(import.meta.url)(
  speaksNodeApi10 ? 'better-sqlite3-napi' : 'better-sqlite3',
) as typeof Database;

/** Opens a SQLite file. Throws the driver's error where that fails. */
export function openSqlite(path: string, options: Database.Options = {}): Database.Database {
  return new Driver(path, options);
}

/**
 * What to pass to Prisma's adapter among its options. The adapter always loads version 12: where that must not run, the
 * `nativeBinding` of its JavaScript, which may be an object, is the driver of this file instead of compiled code.
 */
export function adapterOptions(): Database.Options {
  if (!speaksNodeApi10) return {};
  const binding = { isInitialized: true, Database: openInstead };
  return { nativeBinding: binding as unknown as string }; // the types know the path only
}

/** Called with `new`, with the arguments of version 12's native constructor; what it returns has the same methods. */
function openInstead(
  path: string,
  _given: string,
  _anonymous: boolean,
  readonly: boolean,
  fileMustExist: boolean,
  timeout: number,
): Database.Database {
  return openSqlite(path, { readonly, fileMustExist, timeout });
}
