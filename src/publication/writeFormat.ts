import type { Format } from '../protocol/bulletinEditingIntent.ts';
import type { PrintedDocument } from './document.ts';
import { renderInWorker } from './renderWorker.ts';

/** The document as a file of one format, made where it keeps nobody waiting. */
export async function writeFormat(document: PrintedDocument, format: Format): Promise<Buffer> {
  const [file] = await renderInWorker({ kind: 'file', document, format });
  if (!file) throw new Error(`no ${format} was made`);
  return file;
}
