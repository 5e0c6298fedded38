import { existsSync, statSync } from 'node:fs';
import { StorageUnavailable } from './databaseFailure.ts';

/**
 * Gives a check that throws StorageUnavailable once the file at `path` is no longer the one that stands there now: what is
 * written into a file that was deleted or replaced under an open connection is gone at the next start.
 */
export function sameDatabaseFileAs(path: string): () => void {
  const opened = identityOf(path);
  return () => {
    const now = identityOf(path);
    if (now !== null && now === opened) return;
    const what = now === null ? 'was deleted or cannot be seen' : 'was replaced by another one';
    throw new StorageUnavailable(
      'DATABASE_FILE_GONE',
      `The database file ${path} ${what} while Focal had it open. Stop Focal and restore the file.`,
    );
  };
}

/** Which file stands at a path, whatever its name; null where none can be seen. */
function identityOf(path: string): string | null {
  if (!existsSync(path)) return null;
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}
