import type { RosterColumn } from './rosterColumns.ts';
import type { FilePath, FilePlace, ImportProblem } from './importProblem.ts';
import type { WordsOrText } from '../language/catalogueTextAsValue.ts';
import type { EntryTableColumns } from './registers/keepUnimportedEntryValues.ts';
import type { LeftCell } from './table/importGrid.ts';

/** What a file says, not judged yet, and where it says so. */
export interface Source {
  raw: unknown;
  place(path: FilePath): FilePlace;
  /** What is wrong already in how it is written down. */
  problems: readonly ImportProblem[];
  /** Of a table: columns that it does not have, so that what they would hold may be proposed. */
  lacks?: ReadonlySet<RosterColumn>;
  /** Of a table: how many cells hold something, how many were read, and the others with the reason. */
  cells?: { filled: number; read: number; left: readonly LeftCell[] };
  /** Of a table of a register: what its columns say of an entry, by its place in the list of entries. */
  columnsOfEntry?: (index: number) => EntryTableColumns | undefined;
  /** Of what `export` wrote as JSON: the code of its group, and the rows of all tables, not judged yet. */
  whole?: { code: string; tables: Readonly<Record<string, unknown>> } | undefined;
  /** How something was read that may be read otherwise, and what was left out. */
  remarks?: readonly WordsOrText[];
}
