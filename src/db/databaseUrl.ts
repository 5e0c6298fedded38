import { resolve } from 'node:path';

/** The two databases that Focal runs on. */
export type Provider = 'sqlite' | 'postgresql';

/** Which database a DATABASE_URL means. Assumes that config has judged it: anything but postgres is a SQLite file. */
export function providerOfUrl(url: string): Provider {
  return /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite';
}

/** The absolute path of a `file:` url; a relative one counts from the working directory, as it does for Prisma. */
export function sqlitePath(url: string): string {
  return resolve(url.replace(/^file:(\/\/)?/, ''));
}

/** A url that may be shown and logged: without the password. */
export function databaseUrlWithoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:/@]*):[^@]*@/, '$1@');
}
