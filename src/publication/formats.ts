import type { Format } from '../protocol/editorIntent.ts';
import type { PublishedDocument } from './document.ts';
import { renderInWorker } from './renderWorker.ts';

/** The document as a file of one format, made where it keeps nobody waiting. */
export async function writeFormat(document: PublishedDocument, format: Format): Promise<Buffer> {
  const [file] = await renderInWorker({ kind: 'file', document, format });
  if (!file) throw new Error(`no ${format} was made`);
  return file;
}
