/** Names where a value stands: list, position and key as in JSON (`['posts', 3, 'timeZone']`). */
export type FilePath = readonly (string | number)[];

/** Where a person finds a value in their file. */
export interface FilePlace {
  /** For instance "row 4", or "posts row 4 (line 57)". */
  row: string;
  /** Name of the column or key; empty for the row as a whole. */
  column: string;
  /** Its line, or the row of a spreadsheet. */
  line: number;
}

/** Something wrong in a file: where, and what it should be. */
export interface ImportFault {
  path: FilePath;
  /** Goes on after the place, for instance `"mission" should be hq or field`. */
  message: string;
}

/** A problem in words, and its line: problems are told in this order. */
export interface ImportProblem {
  line: number;
  text: string;
}

/** A file that was not imported: all that is wrong with it, in the order of the file; nothing was changed. */
export class ImportRefused extends Error {
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super(
      `${file} was not imported, and nothing was changed: ${count}.\n${problems.map((one) => `  ${one}`).join('\n')}`,
    );
    this.name = 'ImportRefused';
    this.problems = problems;
  }
}

/** A problem as a person reads it, for instance `roster.csv, row 4, column kind: "mission" should be hq or field`. */
export function describeImportProblem(file: string, { row, column }: Omit<FilePlace, 'line'>, message: string): string {
  return [file, row, column && `column ${column}`].filter(Boolean).join(', ') + `: ${message}`;
}

/** Characters of a wrong value that are shown. */
const SHOWN = 60;

/** A value as it may be shown in a message: on one line, and not longer than a person reads. */
export function showImportedValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
