import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { keepFile } from '../people/files/keepFile.ts';
import { sentFile } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import type { SentFile } from '../protocol/sentFile.ts';

/** Keeps the file that came with words, and says what was sent. Refuses several at once: each is for something, and that is asked. */
export async function takeFiles(
  app: App,
  caller: Caller,
  [first, ...others]: readonly SentFile[],
  text: string,
): Promise<Intent | null> {
  if (!first) return null;
  if (others.length > 0) throw new Refusal('files.oneAtATime', { count: others.length + 1 });
  const { id } = await keepFile(app, caller, first);
  return sentFile.of({ file: id, text });
}
