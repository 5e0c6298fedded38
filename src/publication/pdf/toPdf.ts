import type { PrintedDocument } from '../document.ts';
import { typeset } from '../typst/typeset.ts';
import { pdfPrinted } from './pdfPrinted.ts';

/**
 * The document as PDF/UA-1 in colour: contents with page numbers, bookmarks to the third level, page numbers, title, author and
 * language, the structure and the alternative texts that a screen reader needs. The same document gives the same bytes. A letter that
 * no font has is told by its number in Unicode, never by a box. Throws where the document cannot be set.
 */
export function toPdf(document: PrintedDocument): Buffer {
  const creationTimestamp = Date.parse(`${document.date}T00:00:00Z`) / 1000;
  return typeset({ template: 'publication.typ', ...pdfPrinted(document) }, (compiler, set) =>
    compiler.pdf(set, { pdfStandard: 'ua-1', creationTimestamp }),
  );
}
