import { type Language, languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { type DocumentBlock, isShortColumn, type TableBlock } from './document.ts';

/** Lines of a table on a page of A4, and the letters that one holds beside its short columns. */
const PAGE = { lines: 55, letters: 105, short: 14 };

/** Rows of one line that make a page with its caption and its heads. */
export const PAGE_ROWS = 30;

/** The table, or its first rows and how many more there are: nobody reads a hundred pages, and the export has them all. */
export function cutTable(table: TableBlock, most: number, language: Language): DocumentBlock[] {
  const more = table.rows.length - most;
  if (more <= 0) return [table];
  const text = translate(language, 'publication.moreRows', { count: more });
  return [
    { ...table, rows: table.rows.slice(0, most) },
    { kind: 'paragraph', text, tone: 'quiet' },
  ];
}

type TableCells = Pick<TableBlock, 'columns' | 'rows'>;

/** How many of the first rows of a table stand on one page in the language that needs least room: a longer translation costs no row. */
export function tableRowsOnDocumentPage(tableIn: (language: Language) => TableCells): number {
  return Math.max(...languages.map((language) => rowsThatFit(tableIn(language))));
}

/** One row at least. */
function rowsThatFit(table: TableCells): number {
  const isShort = table.columns.map((_, at) => isShortColumn(table, at));
  const short = isShort.filter(Boolean).length;
  const letters = Math.max(PAGE.short, (PAGE.letters - short * PAGE.short) / Math.max(1, isShort.length - short));
  let lines = 0;
  for (const [at, row] of table.rows.slice(0, PAGE_ROWS).entries()) {
    lines += Math.max(1, ...row.map((cell, column) => (isShort[column] ? 1 : Math.ceil(cell.length / letters))));
    if (lines > PAGE.lines) return Math.max(1, at);
  }
  return Math.min(PAGE_ROWS, table.rows.length);
}
