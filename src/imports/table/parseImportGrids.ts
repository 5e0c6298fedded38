import { CsvError, parse } from 'csv-parse/sync';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { importCsvFault } from '../importCsvFault.ts';
import { ImportRefused } from '../importProblem.ts';
import { catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { decodeImportText } from './decodeImportText.ts';
import type { Grid } from './importGrid.ts';

/** The most rows that a sheet may have: more is no list of people. */
const MOST_ROWS = 20_000;

/** The sheets of a workbook, or the one table of a text with commas, semicolons or tabs. Throws ImportRefused for a broken file. */
export async function parseImportGrids(name: string, content: string | Uint8Array): Promise<Grid[]> {
  if (typeof content !== 'string' && content[0] === 0x50 && content[1] === 0x4b) return sheetsOf(name, content);
  if (typeof content !== 'string' && content[0] === 0xd0 && content[1] === 0xcf)
    throw new ImportRefused(name, [{ message: catalogueWords('importProblems.oldWorkbook') }]);
  return [{ sheet: null, rows: textRows(name, decodeImportText(content)) }];
}

async function sheetsOf(name: string, content: Uint8Array): Promise<Grid[]> {
  let sheets;
  try {
    sheets = await readWorkbook(Buffer.from(content));
  } catch {
    throw new ImportRefused(name, [{ message: catalogueWords('importProblems.brokenWorkbook') }]);
  }
  const long = sheets.find(({ data }) => data.length > MOST_ROWS);
  if (long) {
    const row = catalogueWords('importProblems.sheet', { sheet: long.sheet });
    throw new ImportRefused(name, [
      { row, message: catalogueWords('importProblems.tooManyRows', { most: MOST_ROWS }) },
    ]);
  }
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(asText)) }));
}

/** What a spreadsheet shows in a cell: a day as YYYY-MM-DD. */
function asText(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}

function textRows(name: string, text: string): string[][] {
  const delimiter = separatorOf(text);
  try {
    const rows: string[][] = parse(text, { delimiter, relax_column_count: true });
    return rows.map((row) => row.map((cell) => unescaped(cell.trim())));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportRefused(name, [importCsvFault(text, delimiter, error)]);
  }
}

/** A text that would be a formula is written with an apostrophe before it. */
function unescaped(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

/** Lines that tell the separator: titles above the header have none. */
const LINES = 20;

/** Spreadsheets write commas, semicolons or tabs, by the language of the computer; the line with most of one kind tells. */
function separatorOf(text: string): string {
  const lines = text.split('\n', LINES).map((line) => line.replace(/"[^"]*"/g, ''));
  const count = (separator: string) => Math.max(...lines.map((line) => line.split(separator).length));
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
