import type { Intent } from '../../app/intent.ts';
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
  issue: Pick<IssueRecord, 'number'>,
  format: Format,
): Promise<Message> {
  const { audience, language } = document;
  const { number } = issue;
  const text = translate(language, 'bulletin.fileReady');
  const bytes = new Uint8Array(await writeFormat(document, format));
  const name = `bulletin-${number}-${audience}-${language}.${format}`;
  const label = translate(language, `bulletin.getAs_${format}`);
  return {
    text,
    blocks: [
      { kind: 'text', text },
      { kind: 'file', name, mime: mimes[format], bytes, label, again: fetching(document, issue, format) },
    ],
  };
}

/** A button for each format that the issue can be had in. */
export function waysToGet(document: PublishedDocument, issue: Pick<IssueRecord, 'number'>): Message {
  const { language } = document;
  const text = translate(language, 'bulletin.asFile');
  const actions = formats.map((format) => ({
    label: translate(language, `bulletin.getAs_${format}`),
    intent: fetching(document, issue, format),
  }));
  return {
    text,
    blocks: [
      { kind: 'text', text, tone: 'quiet' },
      { kind: 'actions', actions },
    ],
  };
}

/** Names one edition exactly; who may have it is judged whenever it is asked for. */
function fetching(
  { audience, language }: PublishedDocument,
  { number }: Pick<IssueRecord, 'number'>,
  format: Format,
): Intent {
  return { kind: 'desk', do: 'fetch', issue: number, format, audience, language };
}
