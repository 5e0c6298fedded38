import { type CsvError, parse } from 'csv-parse/sync';
import type { ErrorCode } from 'yaml';
import type { ImportProblem } from './importProblem.ts';
import { type CatalogueWords, catalogueWords } from '../language/catalogueWords.ts';

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

/** What is wrong in how JSON or YAML is written, and what would be right. */
export function importTreeFault(code: ErrorCode, message: string): CatalogueWords {
  if (code === 'MISSING_CHAR' && message.includes('quote')) return catalogueWords('importProblems.treeQuote');
  return catalogueWords(treeWords.find((key) => key.endsWith(`_${code}`)) ?? 'importProblems.treeOther');
}

const treeWords = [
  'importProblems.tree_MISSING_CHAR',
  'importProblems.tree_BAD_INDENT',
  'importProblems.tree_TAB_AS_INDENT',
  'importProblems.tree_DUPLICATE_KEY',
  'importProblems.tree_BLOCK_AS_IMPLICIT_KEY',
  'importProblems.tree_MULTIPLE_DOCS',
  'importProblems.tree_UNEXPECTED_TOKEN',
  'importProblems.tree_BAD_SCALAR_START',
  'importProblems.tree_BAD_DQ_ESCAPE',
  'importProblems.tree_BAD_ALIAS',
  'importProblems.tree_TAG_RESOLVE_FAILED',
] as const;
