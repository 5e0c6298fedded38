import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../../src/conversation/parseTypedCommand.ts';
import { registry } from '../../../src/app/featureRegistry.ts';
import type { App, Caller } from '../../../src/core/context.ts';
import { type Format, formats } from '../../../src/protocol/bulletinEditingIntent.ts';
import { encodeIntent, type Intent } from '../../../src/protocol/intent.ts';
import type { Reply } from '../../../src/protocol/message.ts';
import { docxParts, wordsIn } from '../../bulletin/readFile.ts';
import { actionsOf } from '../../support/replies.ts';

/** Something that a person got, and what they did for it. */
export interface Got {
  by: string;
  text: string;
  /** The ending of the file that it stands in. */
  file?: string;
}

/** So much of the bot is more than anybody reads; beyond it something goes round in circles. */
const MOST = 1_500;

/**
 * Everything that a person gets by these words and by every button after them that only shows or fetches something: messages, pages and
 * files of every format, as text.
 */
export async function everythingReadBy(app: App, caller: Caller, typed: readonly string[]): Promise<Got[]> {
  const repeatable = new Set(
    registry.features.flatMap(({ intents = [] }) => intents.flatMap((one) => (one.repeatable ? [one.kind] : []))),
  );
  const open: Intent[] = typed.map(parseTypedCommand);
  const seen = new Set<string>();
  const got: Got[] = [];
  for (let intent = open.shift(); intent !== undefined; intent = open.shift()) {
    const by = encodeIntent(intent);
    if (seen.has(by)) continue;
    seen.add(by);
    if (seen.size > MOST) throw new Error(`more than ${MOST} things to read, at last ${by}`);
    const reply = await handleIntent(app, caller, intent);
    for (const one of await textsOf(reply)) got.push({ by, ...one });
    open.push(...actionsOf(reply).flatMap(({ intent: next }) => (repeatable.has(next.kind) ? [next] : [])));
  }
  return got;
}

const isFormat = (name: string): name is Format => formats.some((format) => format === name);

/** What stands in a reply and in its files; the bytes of pictures hold no words, their alternative texts do. */
async function textsOf({ messages, form }: Reply): Promise<Omit<Got, 'by'>[]> {
  const told = JSON.stringify({ messages, form }, (_, value: unknown) => (value instanceof Uint8Array ? '' : value));
  const got: Omit<Got, 'by'>[] = [{ text: told }];
  for (const block of messages.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'file') continue;
    const file = block.name.split('.').at(-1) ?? '';
    got.push({ file, text: isFormat(file) ? await wordsIn(file, block.bytes) : wordsOfOther(file, block.bytes) });
  }
  return got;
}

/** Of a workbook its parts; of anything else what stands there. */
function wordsOfOther(file: string, bytes: Uint8Array): string {
  return file === 'xlsx' ? Object.values(docxParts(bytes)).join('\n') : Buffer.from(bytes).toString('utf8');
}
