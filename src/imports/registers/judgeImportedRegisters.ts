import { InstrumentError } from '../../instruments/instrumentError.ts';
import { judgeEntry } from '../../registers/judgeEntry.ts';
import { parseRegisterType } from '../../registers/parseRegisterType.ts';
import type { Entry } from '../../registers/registerEntry.ts';
import type { RegisterType } from '../../registers/registerType.ts';
import { type Registers, withOwnTypes } from '../../registers/shippedRegisters.ts';
import type { ImportFault } from '../importProblem.ts';
import type { Source } from '../unjudgedImportContent.ts';
import { catalogueWords } from '../../language/catalogueTextAsValue.ts';
import type { EntryTableColumns } from './keepUnimportedEntryValues.ts';

/** What a file says of registers: types that it brings, and entries. */
interface RegisterRows {
  registerTypes: readonly Readonly<Record<string, unknown>>[];
  entries: readonly Readonly<Record<string, unknown>>[];
}

/** The types and entries of a file, judged; with faults, what is right among them. */
export interface JudgedRegisters {
  types: RegisterType[];
  entries: Entry[];
  /** What the columns of their table say of them, by their keys; of other files nothing. */
  columns: Map<string, EntryTableColumns>;
  faults: ImportFault[];
}

/** Judges the register types of a file, and its entries by the types that there are after the import. */
export function judgeImportedRegisters(
  rows: RegisterRows,
  before: Registers,
  posts: readonly string[],
  columnsOfEntry: Source['columnsOfEntry'],
): JudgedRegisters {
  const faults: ImportFault[] = [];
  const types = rows.registerTypes.flatMap((row, index) => {
    try {
      return [parseRegisterType(JSON.stringify(row), 'registerTypes', before.shared)];
    } catch (error) {
      if (!(error instanceof InstrumentError)) throw error;
      faults.push(
        ...error.problems.map(({ path, message }) => ({ path: ['registerTypes', index, ...keysOf(path)], message })),
      );
      return [];
    }
  });
  const registers = withOwnTypes(before, types);
  const first = new Map<string, number>();
  const columns = new Map<string, EntryTableColumns>();
  const entries = rows.entries.flatMap((row, index) => {
    const { entry, faults: wrong } = judgeEntry(row, registers);
    faults.push(...wrong.map(({ path, message }) => ({ path: ['entries', index, ...path], message })));
    if (!entry) return [];
    const said = columnsOfEntry?.(index);
    if (said) columns.set(entry.key, said);
    const earlier = first.get(entry.key);
    if (earlier !== undefined)
      faults.push({
        path: ['entries', index, 'key'],
        message: catalogueWords('importProblems.twice', {
          value: JSON.stringify(entry.key),
          list: 'entries',
          row: earlier + 1,
        }),
      });
    first.set(entry.key, earlier ?? index);
    if (entry.owner !== null && !posts.includes(entry.owner))
      faults.push({
        path: ['entries', index, 'owner'],
        message: catalogueWords('importProblems.noPost', { value: JSON.stringify(entry.owner) }),
      });
    return [entry];
  });
  return { types, entries, columns, faults };
}

/** `fields[2].label` as a path of the file. */
function keysOf(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
