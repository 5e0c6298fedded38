import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { StartRefusal } from '../config/startRefusal.ts';

/** Stands beside a SQLite file and tells that there was one: without it, a file that was deleted looks like a first start. */
const markOf = (path: string): string => `${path}.known`;

const MAY_BE_LATER = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM']);

/**
 * Refuses to begin anew where a database stood and is gone: everybody's answers would seem to be, and what is written from
 * then on would stand between them and the backup.
 */
export function refuseLostDatabase(path: string): void {
  const size = existsSync(path) ? statSync(path).size : null;
  if (size !== null && size > 0) return;
  // An empty file beside a log of changes may be one that another process is just making.
  const logs = size === null ? [`${path}-wal`, `${path}-journal`] : [];
  const traces = [markOf(path), ...logs].filter((file) => existsSync(file));
  if (traces.length === 0) return;
  throw new StartRefusal(
    `The database file ${path} is gone or empty, although there was one (${traces.map((one) => basename(one)).join(', ')} ` +
      `beside it). Restore a backup in its place, or let DATABASE_URL name the right file. To begin with a new, empty ` +
      `database instead: npm run focal -- init. Nothing was changed.`,
  );
}

/** Leaves the mark beside a database that was opened; on a disk that is full or read-only, the next start does. */
export function markDatabase(path: string): void {
  if (existsSync(markOf(path))) return;
  const words = `Focal keeps its data in ${basename(path)}. If that file is missing, restore a backup: Focal will not start without it.\n`;
  try {
    writeFileSync(markOf(path), words);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && MAY_BE_LATER.has(String(error.code)))) throw error;
  }
}
