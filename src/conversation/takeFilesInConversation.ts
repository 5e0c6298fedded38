import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { cleanPictureForPublication } from '../publication/pictures/cleanPictureForPublication.ts';
import type { FileKind } from '../protocol/fileKind.ts';
import { keepFile } from '../files/keepFile.ts';
import { sentFile } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import type { SentFile } from '../protocol/sentFile.ts';

/** What is kept of a file: a picture is drawn anew, anything else is as it was sent. */
async function cleaned(name: string, kind: FileKind, bytes: Uint8Array) {
  if (kind === 'webp') throw new Refusal('files.webp', { name });
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'gif') return { kind, width: null, height: null, content: bytes };
  const { bytes: content, ...size } = await cleanPictureForPublication(name, kind, bytes);
  return { kind: 'jpeg' as const, ...size, content };
}

/** Keeps the file that came with words, and says what was sent. Refuses several at once: each is for something, and that is asked. */
export async function takeFilesInConversation(
  app: App,
  caller: Caller,
  [first, ...others]: readonly SentFile[],
  text: string,
): Promise<Intent | null> {
  if (!first) return null;
  if (others.length > 0) throw new Refusal('files.oneAtATime', { count: others.length + 1 });
  const { id } = await keepFile(app, caller, first, cleaned);
  return sentFile.of({ file: id, text });
}
