import type { Caller } from '../core/context.ts';
import { translate } from '../language/translate.ts';
import type { KeptFile } from '../files/store.ts';
import { attach, type FileSubject } from '../protocol/attachIntents.ts';
import { cancel } from '../protocol/doorIntents.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, textReply } from '../protocol/textReply.ts';
import type { SeenSubject } from './attachmentSubject.ts';

type Opened = KeptFile & { content: Buffer };

/** Waits for the file. */
export function askForAttachment(
  { person: { language } }: Caller,
  to: FileSubject,
  { title, onePicture }: SeenSubject,
): Reply {
  const awaits = { kind: 'file', intent: attach.of({ to }), field: 'file' } as const;
  const key = onePicture ? 'files.askPicture' : 'files.askFile';
  return textReply(translate(language, key, { title }), [], { awaits });
}

/** Waits for what a picture shows: it is not shown to anybody without that. */
export function askForAttachmentWords({ person: { language } }: Caller, to: FileSubject, file: Opened): Reply {
  const text = translate(language, 'files.askWords', { name: file.name });
  const awaits = { kind: 'words', intent: attach.of({ to, file: file.id }), field: 'text' } as const;
  const blocks: Block[] = [attachedPictureBlock(file.content, file.name, file.name), { kind: 'text', text }];
  return { ...blocksReply(text, blocks), awaits };
}

/** Shows a picture with its words, and asks whether those who can be recognized agree. */
export function askAttachedPictureConsent(
  { person: { language } }: Caller,
  to: FileSubject,
  file: Opened,
  text: string,
): Reply {
  const asked = translate(language, 'files.askConsent');
  const given = { to, file: file.id };
  return blocksReply(asked, [
    attachedPictureBlock(file.content, text, file.name),
    { kind: 'quote', text },
    { kind: 'text', text: asked },
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'files.button_agree'),
          intent: attach.of({ ...given, text, sure: true }),
          style: 'primary',
        },
        { label: translate(language, 'files.button_otherWords'), intent: attach.of(given) },
        { label: translate(language, 'files.button_leaveOut'), intent: cancel.of({}) },
      ],
    },
  ]);
}

/** Shows what a file will go with, and asks whether that is meant. */
export function askSureOfAttachment(
  { person: { language } }: Caller,
  to: FileSubject,
  { id, name }: Opened,
  { title }: SeenSubject,
): Reply {
  return textReply(translate(language, 'files.askFileSure', { name, title }), [
    {
      label: translate(language, 'files.button_add'),
      intent: attach.of({ to, file: id, sure: true }),
      style: 'primary',
    },
    { label: translate(language, 'files.button_leaveOut'), intent: cancel.of({}) },
  ]);
}

/** A picture that was kept: a photograph, which no other kind of picture is any more. */
export function attachedPictureBlock(content: Uint8Array, alt: string, title: string): Block {
  return { kind: 'image', png: new Uint8Array(content), mime: 'image/jpeg', alt, title };
}
