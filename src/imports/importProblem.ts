import type { Language } from '../language/language.ts';
import { type WordsOrText, catalogueWords, sayWords } from '../language/catalogueTextAsValue.ts';

/** Names where a value stands: list, position and key as in JSON (`['posts', 3, 'timeZone']`). */
export type FilePath = readonly (string | number)[];

/** Where a person finds a value in their file. */
export interface FilePlace {
  /** For instance "row 4", or "posts row 4 (line 57)". */
  row: WordsOrText;
  /** Name of the column or key; empty for the row as a whole. */
  column: WordsOrText;
  /** Its line, or the row of a spreadsheet. */
  line: number;
}

/** Something wrong in a file: where, and what it should be. */
export interface ImportFault {
  path: FilePath;
  /** Goes on after the place, for instance `"mission" should be hq or field`. */
  message: WordsOrText;
}

/** What is wrong, and where; without a row it is the file as a whole. Problems are told in the order of their lines. */
export interface ImportProblem extends Partial<FilePlace> {
  message: WordsOrText;
}

/** A file that was not imported: all that is wrong with it, in the order of the file; nothing was changed. */
export class ImportRefused extends Error {
  readonly file: string;
  readonly problems: readonly ImportProblem[];

  constructor(file: string, problems: readonly ImportProblem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const told = problems.map((one) => `  ${sayImportProblem(file, one, 'en')}`).join('\n');
    super(`${file} was not imported, and nothing was changed: ${count}.\n${told}`);
    this.name = 'ImportRefused';
    this.file = file;
    this.problems = problems;
  }

  /** The problems as lines for people, in their order. */
  said(language: Language): string[] {
    return this.problems.map((one) => sayImportProblem(this.file, one, language));
  }
}

/** A problem as a person reads it, for instance `roster.csv, row 4, column kind: "mission" should be hq or field`. */
export function sayImportProblem(file: string, { row, column, message }: ImportProblem, language: Language): string {
  const where = [file, row ?? '', column ? catalogueWords('importProblems.column', { column }) : ''];
  const place = where
    .map((part) => sayWords(part, language))
    .filter(Boolean)
    .join(', ');
  return sayWords(catalogueWords('importProblems.at', { place, message }), language);
}

/** Characters of a wrong value that are shown. */
const SHOWN = 60;

/** A value as it may be shown in a message: on one line, and not longer than a person reads. */
export function showImportedValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
