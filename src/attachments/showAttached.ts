import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { MessageKey } from '../language/catalogue.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { formatMimes } from '../publication/formatMimes.ts';
import { readStoredFile } from '../files/storedFilesOnDisk.ts';
import type { FileKind } from '../protocol/fileKind.ts';
import { isPictureFile } from '../files/fileKind.ts';
import { type AttachedFile, storedFilesOfSubject } from '../files/store.ts';
import { attach, type attached as attachedIntent } from '../protocol/attachIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { attachedPictureBlock } from './replies.ts';
import { attachedFile, seenAttachmentSubject, type SeenSubject } from './attachmentSubject.ts';

/** What goes with something, each picture as it looks and each file by its name, with what the caller may do about it. */
export async function showAttached(
  app: App,
  caller: Caller,
  { to }: FieldsOf<typeof attachedIntent>,
  said?: MessageKey,
): Promise<Reply> {
  const subject = await seenAttachmentSubject(app.db, app, caller, to);
  const { language } = caller.person;
  const files = await storedFilesOfSubject(app.db, to);
  const heading = translate(language, 'files.attachedTo', { title: subject.title, count: files.length });
  const blocks: Block[] = [];
  if (said) blocks.push({ kind: 'text', text: translate(language, said), tone: 'good' });
  blocks.push({ kind: 'heading', text: heading });
  for (const file of files) blocks.push(...(await fileBlocks(app, file, subject, language)));
  const another = { label: translate(language, 'files.button_attach'), intent: attach.of({ to }) };
  if (subject.mayChange) blocks.push({ kind: 'actions', actions: [another] });
  const text = said ? `${translate(language, said)} ${heading}` : heading;
  return { messages: [{ text, blocks }], visibleTo: 'sender', awaits: null, ...(said && { replacesSource: true }) };
}

async function fileBlocks(app: App, file: AttachedFile, subject: SeenSubject, language: Language): Promise<Block[]> {
  const { id, name, kind, alternative } = file;
  const picture = isPictureFile(kind) ? await readStoredFile(app.dataDir, file.key) : null;
  const words = alternative[language] ?? Object.values(alternative)[0] ?? '';
  const shown: Block[] = picture
    ? [attachedPictureBlock(picture, words, name)]
    : [{ kind: 'text', text: `📎 ${name}` }];
  const word = (key: 'open' | 'describe' | 'detach'): string => translate(language, `files.button_${key}`, { name });
  const actions: Action[] = [];
  if (!picture) actions.push({ label: word('open'), intent: intents.openAttached.of({ file: id }) });
  if (picture) shown.push({ kind: 'text', text: words, tone: 'quiet' });
  if (picture && subject.mayChange)
    actions.push({ label: word('describe'), intent: intents.attachWords.of({ file: id }) });
  if (subject.mayChange) actions.push({ label: word('detach'), intent: intents.detach.of({ file: id }) });
  return actions.length > 0 ? [...shown, { kind: 'actions', actions }] : shown;
}

const mimes: Record<FileKind, string> = {
  docx: formatMimes.docx,
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  pdf: formatMimes.pdf,
  png: 'image/png',
  text: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Hands a file over to whoever may see what it goes with. */
export async function openAttached(
  app: App,
  caller: Caller,
  { file: id }: FieldsOf<typeof intents.openAttached>,
): Promise<Reply> {
  const { file, to } = await attachedFile(app, caller, id);
  await seenAttachmentSubject(app.db, app, caller, to);
  const content = await readStoredFile(app.dataDir, file.key);
  if (!content) throw new Refusal('files.gone');
  const { name, kind } = file;
  const label = translate(caller.person.language, 'files.button_open', { name });
  const again = intents.openAttached.of({ file: id });
  const block: Block = { kind: 'file', name, mime: mimes[kind], bytes: new Uint8Array(content), label, again };
  return privateReply([{ text: label, blocks: [block] }]);
}
