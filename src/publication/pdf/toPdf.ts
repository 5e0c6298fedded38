import type { PrintedDocument } from '../document.ts';
import { compileTypst } from '../typst/compileTypst.ts';
import { pdfTemplateData } from './pdfTemplateData.ts';

/** How large its letters are set against the usual, the largest first, and the pages that it may have. */
const fits = {
  page: { pages: 1, densities: [1.12, 1.06, 1, 0.94, 0.88, 0.82] },
  brief: { pages: 2, densities: [1.06, 1, 0.94, 0.88, 0.82] },
};

/**
 * The document as PDF/UA-1 in colour: contents with page numbers, bookmarks to the third level, page numbers, title, author and
 * language, the structure and the alternative texts that a screen reader needs. The same document gives the same bytes. A letter that
 * no font has is told by its number in Unicode, never by a box. One that has a number of pages is set as large as they have room for.
 * Throws where the document cannot be set.
 */
export function toPdf(document: PrintedDocument): Buffer {
  const { pages, densities } = document.layout ? fits[document.layout] : { pages: Infinity, densities: [1] };
  const creationTimestamp = Date.parse(`${document.date}T00:00:00Z`) / 1000;
  const { data, drawings } = pdfTemplateData(document);
  for (const density of densities) {
    const room = density === densities.at(-1) ? Infinity : pages;
    const input = { template: 'publication.typ', data: { ...data, density }, drawings } as const;
    const pdf = compileTypst(input, (compiler, set) =>
      set.numOfPages > room ? null : compiler.pdf(set, { pdfStandard: 'ua-1', creationTimestamp }),
    );
    if (pdf) return pdf;
  }
  throw new Error('a document is set in one density at least');
}
