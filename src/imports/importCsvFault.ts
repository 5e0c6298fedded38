import { type CsvError, parse } from 'csv-parse/sync';
import type { ImportProblem } from './importProblem.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';

/** What is wrong in how a CSV is written: in which row and column, and what would be right. */
export function importCsvFault(text: string, delimiter: string, error: CsvError): ImportProblem {
  const { code, records, column } = error as CsvError & { records?: number; column?: number };
  const row = catalogueWords('importProblems.row', { line: (records ?? 0) + 1 });
  const words = csvWords[code as keyof typeof csvWords] ?? csvWords.other;
  return { row, column: columnName(text, delimiter, column ?? 0), message: catalogueWords(words) };
}

const csvWords = {
  CSV_QUOTE_NOT_CLOSED: 'importProblems.csvNotClosed',
  CSV_INVALID_CLOSING_QUOTE: 'importProblems.csvBehind',
  INVALID_OPENING_QUOTE: 'importProblems.csvMiddle',
  other: 'importProblems.csvOther',
} as const;

/** The column as the header calls it; its number where the header itself is at fault. */
function columnName(text: string, delimiter: string, column: number): string {
  const [, header = ''] = /^([^\n"]*)(?:\r?\n|$)/.exec(text) ?? [];
  const names = parse(header, { delimiter, relax_column_count: true })[0] ?? [];
  return names[column]?.trim() || String(column + 1);
}
