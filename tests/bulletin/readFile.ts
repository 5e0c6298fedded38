import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import type { Format } from '../../src/protocol/bulletinEditingIntent.ts';

export interface PdfStructure {
  title: string;
  language: string;
  /** The alternative texts of its figures, in reading order. */
  alternatives: string[];
  /** Words on the pages, in the structure's alternative texts and in the metadata. */
  text: string;
}

/** Everything that a reader or a search could find in a file: its words, alternative texts and metadata. */
export async function wordsIn(format: Format, bytes: Uint8Array): Promise<string> {
  switch (format) {
    case 'pdf':
      return (await readPdf(bytes)).text;
    case 'docx':
      return Object.values(docxParts(bytes)).join('\n');
    case 'html':
    case 'md':
      return strFromU8(bytes);
  }
}

/** The XML parts of a DOCX by name. */
export function docxParts(bytes: Uint8Array): Record<string, string> {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
}

export async function readPdf(bytes: Uint8Array): Promise<PdfStructure> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    const words: string[] = [JSON.stringify(info)];
    const alternatives: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      words.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      alternatives.push(...alternativesIn(await page.getStructTree()));
    }
    const text = [...words, ...alternatives].join('\n');
    return { title: info.Title ?? '', language: info.Language ?? '', alternatives, text };
  } finally {
    await pdf.cleanup();
  }
}

function alternativesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { alt, children } = node as { alt?: string; children?: unknown[] };
  return [...(alt === undefined ? [] : [alt]), ...(children ?? []).flatMap(alternativesIn)];
}

/** The words of each page of a PDF. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await pdf.cleanup();
  return pages;
}
