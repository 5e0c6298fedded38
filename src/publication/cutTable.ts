import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { DocumentBlock, TableBlock } from './document.ts';

/** The table, or its first rows and how many more there are: nobody reads a hundred pages, and the export has them all. */
export function cutTable(table: TableBlock, most: number, language: Language): DocumentBlock[] {
  const more = table.rows.length - most;
  if (more <= 0) return [table];
  const text = translate(language, 'bulletin.moreRows', { count: more });
  return [
    { ...table, rows: table.rows.slice(0, most) },
    { kind: 'paragraph', text, tone: 'quiet' },
  ];
}
