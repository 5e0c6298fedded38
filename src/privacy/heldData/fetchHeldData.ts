import type { App, Caller } from '../../core/context.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Message, Reply } from '../../protocol/message.ts';
import { privateReply, textMessage } from '../../protocol/textReply.ts';
import { writeFormat } from '../../publication/writeFormat.ts';
import { type HeldFormat, heldFormats } from '../intents.ts';
import * as intents from '../intents.ts';
import { requireChatForPrivacy } from '../requireChatForPrivacy.ts';
import { type HeldData, heldDataAsJson, loadHeldData } from './heldData.ts';
import { heldDataDocument, type HeldReader } from './heldDataDocument.ts';

const mimes: Record<HeldFormat, string> = { pdf: 'application/pdf', json: 'application/json; charset=utf-8' };

/**
 * Hands over what is held about the caller, as files: a document to read and all of it as data, or the one of them that is named.
 * Refuses anywhere but in the direct chat.
 */
export async function fetchHeldData(
  app: App,
  caller: Caller,
  { format }: { format?: HeldFormat | undefined },
): Promise<Reply> {
  requireChatForPrivacy(caller, 'privacy.words_export');
  const { language, timeZone, id } = caller.person;
  const held = await loadHeldData(app.db, id);
  const reader = { language, timeZone, now: caller.now };
  const text = translate(language, format === undefined ? 'privacy.exported' : 'privacy.exportedFile');
  const messages: Message[] = [textMessage(text)];
  for (const one of format === undefined ? heldFormats : [format])
    messages.push(await fileMessage(held, reader, one, language));
  return privateReply(messages);
}

async function fileMessage(
  held: HeldData,
  reader: HeldReader,
  format: HeldFormat,
  language: Language,
): Promise<Message> {
  const label = translate(language, `privacy.file_${format}`);
  const bytes = await writeHeldData(held, reader, format);
  const name = `focal-${held.person.key.replaceAll(/[^\w-]+/g, '-')}.${format}`;
  const again = intents.exportMe.of({ format });
  return { text: label, blocks: [{ kind: 'file', name, mime: mimes[format], bytes, label, again }] };
}

/** What is held about somebody as a file: PDF to be read, JSON for all of it. */
export async function writeHeldData(held: HeldData, reader: HeldReader, format: HeldFormat): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(heldDataAsJson(held));
  return new Uint8Array(await writeFormat(heldDataDocument(held, reader), format));
}
