import type Database from 'better-sqlite3';
import { requirePackageVersion } from '../config/requirePackageVersion.ts';
import { openSqlite, speaksNodeApi10 } from './sqliteDriver.ts';

/**
 * What to pass to Prisma's adapter among its options. The adapter always loads version 12: where that must not run, the
 * `nativeBinding` of its JavaScript, which may be an object, is the driver of this program instead of compiled code.
 */
export function adapterOptions(): Database.Options {
  if (!speaksNodeApi10) return {};
  requirePackageVersion('@prisma/adapter-better-sqlite3', '7.10.0');
  requirePackageVersion('better-sqlite3', '12.11.1');
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
