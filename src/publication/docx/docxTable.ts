import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { isTextRightToLeft } from '../../language/rightToLeft.ts';
import { claimOf, markedDocumentColumns, type TableBlock } from '../document.ts';
import { docxRuns, docxWords } from './docxWords.ts';

export const docxRule = { style: BorderStyle.SINGLE, size: 4, color: 'D5D9E2' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Width of the text in twentieths of a point: A4 less the margins. */
const TEXT_WIDTH = 9_026;

/** Widths of a table's columns by what they hold, from the shortest codes to several lines; Word would make all the same. */
function widthsOf({ columns, rows }: TableBlock): number[] {
  const needs = columns.map(({ title, wide }, column) => {
    // Titles are bold, and may break between their words.
    const words = title.split(/\s+/).map(({ length }) => 1.25 * length);
    const lengths = [...words, ...rows.map((row) => (row[column] ?? '').length)];
    // The margin of a cell takes as much as some letters.
    return Math.min(wide ? 110 : 36, Math.max(5, ...lengths)) + 4;
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.round((TEXT_WIDTH * need) / all));
}

const tones = { good: '0F5C56', caution: '8A5A00', quiet: '505A6B' };

/** What is claimed in bold, and what it rests on behind it. */
function claimWords(text: string, size: number) {
  const [claim, rest] = claimOf(text);
  const rtl = isTextRightToLeft(text);
  const children = [...docxRuns({ text: claim, bold: true, size }, rtl), ...docxRuns({ text: rest, size }, rtl)];
  return { children, ...(rtl && { bidirectional: true }) };
}

/** A table of data, its head on each of its pages; `size` of its words in half points. */
export function docxTable(table: TableBlock, size: number): Table {
  const { columns, rows } = table;
  const columnWidths = widthsOf(table);
  const { claims, toned } = markedDocumentColumns(table);
  const looks = (column: number, row: number | null) => {
    const mark = row === null ? undefined : table.marks?.[row];
    if (row === null) return { bold: true };
    return mark && column === toned ? { bold: true, color: tones[mark.tone] } : {};
  };
  const cell = (text: string, column: number, row: number | null): TableCell =>
    new TableCell({
      children: [
        new Paragraph({
          ...(row !== null && column === claims
            ? claimWords(text, size)
            : docxWords({ text, size, ...looks(column, row) })),
          spacing: { after: 20 },
          // The head of a table is not left alone at the foot of a page.
          keepNext: row === null,
          alignment: columns[column]?.number ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { right: 80, top: 30, bottom: 30 },
    });
  const borders = {
    top: none,
    left: none,
    right: none,
    insideVertical: none,
    bottom: docxRule,
    insideHorizontal: docxRule,
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths,
    borders,
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ title }, column) => cell(title, column, null)) }),
      ...rows.map(
        (row, at) => new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column, at)) }),
      ),
    ],
  });
}
