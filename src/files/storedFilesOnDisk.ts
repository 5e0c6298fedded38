import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Below DATA_DIR, which no door serves from. */
const folderOf = (dataDir: string): string => join(dataDir, 'files');

/** Writes a new file so that it is there after a loss of power; nobody else on the machine reads it. */
export async function writeStoredFile(dataDir: string, key: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folderOf(dataDir), { recursive: true, mode: 0o700 });
  const file = await open(join(folderOf(dataDir), key), 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The bytes of a file; null where it is gone. */
export async function readStoredFile(dataDir: string, key: string): Promise<Buffer | null> {
  return readFile(join(folderOf(dataDir), key)).catch(unlessMissing(null));
}

/** Deletes files; one that is gone already is as good. */
export async function removeStoredFile(dataDir: string, keys: readonly string[]): Promise<void> {
  for (const key of keys) await rm(join(folderOf(dataDir), key), { force: true });
}

/** What begins the name of a file that waits for the message that will name it. */
export const UPLOAD = 'upload-';

/** The names of such files that were written before a moment. */
export async function uploadedFilesBefore(dataDir: string, moment: Date): Promise<string[]> {
  const folder = folderOf(dataDir);
  const names = await readdir(folder).catch(unlessMissing<string[]>([]));
  const old: string[] = [];
  for (const name of names.filter((one) => one.startsWith(UPLOAD))) {
    const found = await stat(join(folder, name)).catch(unlessMissing(null));
    if (found && found.mtime < moment) old.push(name);
  }
  return old;
}

function unlessMissing<Value>(instead: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
}
