import { unaccented } from '../language/unaccented.ts';
import type { PublishedDocument } from '../publication/document.ts';

/** All words of a document, in lower case and without accents: what the archive's search looks through. */
export function editionSearchText(document: PublishedDocument): string {
  const parts = document.parts.flatMap((part) => [part.title, ...part.blocks.flatMap(editionTextsOf)]);
  return unaccented([document.title, document.issueLine, ...parts].join('\n'));
}

/** Every text that a block shows, in reading order. */
export function editionTextsOf(block: PublishedDocument['parts'][number]['blocks'][number]): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'story':
      return [
        ...(block.headline ? [block.headline.text] : []),
        ...block.paragraphs.map(({ text }) => text),
        block.byline,
        block.note,
      ].filter((text) => text !== '');
    case 'quote':
      return [block.text, block.by].filter((text) => text !== '');
    case 'figures':
      return block.figures.flatMap(({ value, label }) => [value, label]);
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'chart':
      return [block.chart.title, block.chart.text, block.chart.n, block.chart.source];
  }
}
