import type { Message } from '../../forms/message.ts';
import { translate } from '../../language/translate.ts';
import type { PublishedDocument } from '../document/document.ts';
import { writeFormat } from '../document/formats.ts';
import { type Format, formats } from '../issues/deskIntent.ts';
import type { IssueRecord } from '../issues/store.ts';

const mimes: Record<Format, string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
};

/** The publication as a file, in a message. */
export async function asFile(
  document: PublishedDocument,
  { number }: Pick<IssueRecord, 'number'>,
  format: Format,
): Promise<Message> {
  const { audience, language } = document;
  const text = translate(language, 'bulletin.fileReady');
  const bytes = new Uint8Array(await writeFormat(document, format));
  const name = `bulletin-${number}-${audience}-${language}.${format}`;
  const label = translate(language, `bulletin.getAs_${format}`);
  return {
    text,
    blocks: [
      { kind: 'text', text },
      { kind: 'file', name, mime: mimes[format], bytes, label },
    ],
  };
}

/** A button for each format that the issue can be had in. */
export function waysToGet({ language }: PublishedDocument, { number }: Pick<IssueRecord, 'number'>): Message {
  const text = translate(language, 'bulletin.asFile');
  const actions = formats.map((format) => ({
    label: translate(language, `bulletin.getAs_${format}`),
    intent: { kind: 'desk' as const, do: 'fetch' as const, issue: number, format },
  }));
  return {
    text,
    blocks: [
      { kind: 'text', text, tone: 'quiet' },
      { kind: 'actions', actions },
    ],
  };
}
