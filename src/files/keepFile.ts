import { randomUUID } from 'node:crypto';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { actsForThemselves } from '../people/requireCoordinator.ts';
import { FileNotFetched, type SentFile } from '../protocol/sentFile.ts';
import { writeStoredFile } from './storedFilesOnDisk.ts';
import type { FileKind } from '../protocol/fileKind.ts';
import { fileKindOf } from './fileKind.ts';
import { createFile, fileOfEvent, type KeptFile } from './store.ts';

/** The most that somebody can send: ten photographs of a phone, or a roster of any group. */
export const MOST_BYTES = 10 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/** A longer name is no help to anybody. */
const LONGEST_NAME = 120;

/** A file as it is kept: a picture is another one than what was sent. */
type Cleaned = Pick<KeptFile, 'kind' | 'width' | 'height'> & { content: Uint8Array };

/**
 * Fetches and keeps what came with a message, whatever it will be for, as `clean` makes it. Refuses in words what is too large or of no
 * kind that is taken.
 */
export async function keepFile(
  app: App,
  caller: Caller,
  sent: SentFile,
  clean: (name: string, kind: FileKind, bytes: Uint8Array) => Promise<Cleaned>,
): Promise<KeptFile> {
  const sender = actsForThemselves(caller);
  const event = caller.event ?? null;
  const before = event === null ? null : await fileOfEvent(app.db, event);
  if (before) return before;
  const bytes = await fetched(sent);
  const kind = fileKindOf(bytes);
  if (kind === null) throw new Refusal('files.wrongKind', { name: sent.name });
  const { content, ...cleaned } = await clean(sent.name, kind, bytes);
  const key = randomUUID();
  await writeStoredFile(app.dataDir, key, content);
  return createFile(app.db, {
    workingGroupId: caller.workingGroupId,
    key,
    name: plainFileName(sent.name),
    ...cleaned,
    bytes: content.byteLength,
    sentBy: sender.id,
    sentAt: caller.now,
    event,
  });
}

async function fetched({ name, size, fetch }: SentFile): Promise<Uint8Array> {
  try {
    if (size !== null && size > MOST_BYTES) throw new FileNotFetched('tooLarge');
    return await fetch(MOST_BYTES);
  } catch (error) {
    if (!(error instanceof FileNotFetched)) throw error;
    throw error.why === 'tooLarge'
      ? new Refusal('files.tooLarge', { name, most: MOST_BYTES / MEGABYTE })
      : new Refusal('files.notHandedOver', { name });
  }
}

/** A name as it may stand in a list or a header: no path, no control characters. */
function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-LONGEST_NAME) || 'file'
  );
}
