import { MORE_THAN, plainEntry, type Entry, type EntryValueRow } from '../../registers/registerEntry.ts';
import type { Preview } from '../previewImport.ts';
import type { JudgedRegisters } from './judgeImportedRegisters.ts';
import { type EntryTableColumns, keepUnimportedEntryValues } from './keepUnimportedEntryValues.ts';

/** What a file leaves out stays: who owns an entry, what its owner agreed to, and all that the `columns` of a table do not say. */
export function importedEntryWithWhatStays(entry: Entry, before: Entry, columns: EntryTableColumns | undefined): Entry {
  const whole = columns ? keepUnimportedEntryValues(entry, before, columns) : entry;
  return { ...whole, consent: entry.consent ?? before.consent, owner: entry.owner ?? before.owner };
}

/** What judged entries would do to those that are known by their keys. */
export function previewImportedEntries(
  { entries, columns }: Pick<JudgedRegisters, 'entries' | 'columns'>,
  known: ReadonlyMap<string, Entry>,
): Preview {
  const compared = entries.map((entry) => {
    const before = known.get(entry.key);
    const changes = before ? changesOf(before, importedEntryWithWhatStays(entry, before, columns.get(entry.key))) : [];
    const name = `${entry.title}, ${entry.when.to}`;
    return { is: before ? ('changed' as const) : ('new' as const), what: 'entry' as const, name, changes };
  });
  const lines = compared.filter(({ is, changes }) => is === 'new' || changes.length > 0);
  return { lines, same: compared.length - lines.length };
}

function changesOf(before: Entry, after: Entry): Preview['lines'][number]['changes'] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((column) => {
    const [was, is] = [old.get(column) ?? null, now.get(column) ?? null];
    return was === is ? [] : [{ column, old: was, new: is }];
  });
}

/** Each thing that an entry says, by a name that a person finds in their file. */
function cellsOf(entry: Entry): Map<string, string | number | null> {
  const { when, values, key: _key, type: _type, ...columns } = plainEntry(entry);
  const named = ({ field, part, item }: EntryValueRow) =>
    [field, ...(item > 0 ? [String(item + 1)] : []), ...(part === '' ? [] : [part])].join('.');
  return new Map<string, string | number | null>([
    ...Object.entries(columns),
    ['from', when.from],
    ['to', when.to],
    ['precision', when.precision],
    ...values.map(
      (row) => [named(row), row.text === MORE_THAN ? `> ${row.number}` : (row.number ?? row.text)] as const,
    ),
  ]);
}
