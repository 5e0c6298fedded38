import type { Cell, Row } from 'write-excel-file/node';
import type { Sheet, SheetCell } from './sheet.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
/** Characters that a cell of a workbook may have. */
const CELL_LIMIT = 32_767;
/** Widths of columns in characters. */
const [NARROW, WIDE] = [10, 48];

/** Sheets as an Excel workbook; what writes it is loaded with the first. Texts are texts, never formulas; days and moments (in UTC) are dates. */
export async function sheetsToWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    stickyRowsCount: 1,
    columns: sheet.columns.map((column, at) => ({ width: widthOf(column, sheet, at) })),
    data: [
      sheet.columns.map((value): Cell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#e8eef4' })),
      ...sheet.rows.map((row): Row => row.map(asCell)),
    ],
  }));
  return writeWorkbook(written).toBuffer();
}

function asCell(value: SheetCell): Cell {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd hh:mm' };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (dayPattern.test(value)) return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return value === '' ? null : { value: value.slice(0, CELL_LIMIT), type: String };
}

function widthOf(column: string, { rows }: Sheet, at: number): number {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, String(row[at] ?? '').length), column.length);
  return Math.min(WIDE, Math.max(NARROW, longest + 2));
}
