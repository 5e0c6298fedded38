import { type CsvError, parse } from 'csv-parse/sync';
import type { ErrorCode } from 'yaml';
import { describeImportProblem } from './importProblem.ts';

/** What is wrong in how a CSV is written: in which row and column, and what would be right. */
export function importCsvFault(name: string, text: string, delimiter: string, error: CsvError): string {
  const { code, records, column } = error as CsvError & { records?: number; column?: number };
  const at = { row: `row ${(records ?? 0) + 1}`, column: columnName(text, delimiter, column ?? 0) };
  return describeImportProblem(name, at, csvWords[code as keyof typeof csvWords] ?? csvWords.other);
}

const csvWords = {
  CSV_QUOTE_NOT_CLOSED:
    'the cell begins with a quotation mark that is never closed; close it, or write a mark inside a cell twice ("")',
  CSV_INVALID_CLOSING_QUOTE:
    'something stands behind the closing quotation mark; a quoted cell ends with its mark, and a mark inside it is written twice ("")',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands in the middle of the cell; put the whole cell in quotation marks and write this one twice ("")',
  other: 'this is not written as CSV; save the file again from the spreadsheet as "CSV UTF-8"',
};

/** The column as the header calls it; its number where the header itself is at fault. */
function columnName(text: string, delimiter: string, column: number): string {
  const [, header = ''] = /^([^\n"]*)(?:\r?\n|$)/.exec(text) ?? [];
  const names = parse(header, { delimiter, relax_column_count: true })[0] ?? [];
  return names[column]?.trim() || String(column + 1);
}

/** What is wrong in how JSON or YAML is written, and what would be right. */
export function importTreeFault(code: ErrorCode, message: string): string {
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return 'a text begins with a quotation mark that is never closed; close it';
  return treeWords[code] ?? 'this is not written as JSON or YAML; compare it with the lines around it';
}

const treeWords: Partial<Record<ErrorCode, string>> = {
  MISSING_CHAR:
    'a sign is missing here: a comma or colon between two values, a dash before a list’s item, or a closing } or ]',
  BAD_INDENT: 'the line is not indented as its list needs, or a closing } or ] is missing before it',
  TAB_AS_INDENT: 'the line is indented with a tab; YAML wants spaces',
  DUPLICATE_KEY: 'the same key stands here twice; each should be unique',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon stands in this line; put the text in quotation marks',
  MULTIPLE_DOCS: 'a second document begins here (---); put everything in one',
  UNEXPECTED_TOKEN: 'this does not belong here; the value before it has ended already',
  BAD_SCALAR_START: 'a text cannot begin with this sign; put it in quotation marks',
  BAD_DQ_ESCAPE: 'a backslash in quotation marks stands for something else; write it twice (\\\\)',
  BAD_ALIAS: 'a text cannot begin with * or &; put it in quotation marks',
  TAG_RESOLVE_FAILED: 'a text cannot begin with !; put it in quotation marks',
};
