import type { Sheet, SheetCell } from './sheet.ts';

/** Signs with which a spreadsheet takes a text for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/** A sheet as CSV in UTF-8 with a mark, as spreadsheets open it by themselves. A text that would be a formula begins with an apostrophe. */
export function sheetToCsv({ columns, rows }: Sheet): string {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(value: SheetCell): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
