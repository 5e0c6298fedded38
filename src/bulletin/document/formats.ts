import type { Format } from '../issues/deskIntent.ts';
import type { PublishedDocument } from './document.ts';
import { inWorkshop } from './workshop.ts';

/** The document as a file of one format, made where it keeps nobody waiting. */
export async function writeFormat(document: PublishedDocument, format: Format): Promise<Buffer> {
  const [file] = await inWorkshop({ kind: 'file', document, format });
  if (!file) throw new Error(`no ${format} was made`);
  return file;
}
