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
 * What to pass to Prisma's adapter among its options. The adapter always loads version 12: where that must not run, its
 * `nativeBinding`, which may be an object, hands every call on to the driver of this file instead.
 */
export function adapterOptions(): Database.Options {
  if (!speaksNodeApi10) return {};
  const binding = { isInitialized: true, Database: HandedOn };
  return { nativeBinding: binding as unknown as string }; // the types know the path only
}

/** The part of version 12's native database that its JavaScript calls on behalf of the adapter. */
class HandedOn {
  readonly #db: Database.Database;

  constructor(path: string, _given: string, _anonymous: boolean, readonly: boolean, mustExist: boolean, wait: number) {
    this.#db = openSqlite(path, { readonly, fileMustExist: mustExist, timeout: wait });
  }

  prepare(sql: string): Database.Statement {
    return this.#db.prepare(sql);
  }

  exec(sql: string): void {
    this.#db.exec(sql);
  }

  defaultSafeIntegers(on: boolean): void {
    this.#db.defaultSafeIntegers(on);
  }

  close(): void {
    this.#db.close();
  }
}
