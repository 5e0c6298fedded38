import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { readStoredFile } from './storedFilesOnDisk.ts';
import { fileSentBy, type KeptFile } from './store.ts';

/** A file that the caller has sent, with its bytes. Refuses one of somebody else, and one that is kept no more. */
export async function openFile(app: App, caller: Caller, id: number): Promise<KeptFile & { content: Buffer }> {
  const file = await fileSentBy(app.db, caller.person.id, id);
  const content = file && (await readStoredFile(app.dataDir, file.key));
  if (!file || !content) throw new Refusal('files.gone');
  return { ...file, content };
}
