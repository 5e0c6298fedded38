import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Below DATA_DIR, which no door serves from. */
const folderOf = (dataDir: string): string => join(dataDir, 'files');

/** Writes a new file so that it is there after a loss of power; nobody else on the machine reads it. */
export async function writeStored(dataDir: string, key: string, bytes: Uint8Array): Promise<void> {
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
export async function readStored(dataDir: string, key: string): Promise<Buffer | null> {
  return readFile(join(folderOf(dataDir), key)).catch(unlessMissing(null));
}

function unlessMissing<Value>(instead: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
}
