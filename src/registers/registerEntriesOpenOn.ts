import type { Db } from '../db/db.ts';
import { narrowerVisibility } from '../instruments/visibility.ts';
import { entriesAsOf } from './entriesAsOf.ts';
import { registerEntryText, type StoredEntry } from './registerEntry.ts';
import type { RegisterField } from './registerField.ts';
import { fieldsOf } from './shippedRegisters.ts';
import type { RegisterType } from './registerType.ts';
import { registerEntriesOf, registersOf } from './store.ts';

/** A register of which the bulletin lists what is open, with its entries that are. */
export interface OpenEntries {
  type: RegisterType;
  fields: readonly RegisterField[];
  entries: readonly StoredEntry[];
  /** Entered or changed after what is listed was sent to be read. */
  later: readonly StoredEntry[];
}

/** The states in which something may still be open. */
const alive = ['planned', 'held'];

/**
 * What is open on a calendar date in the registers that say until when (`openUntil`), the first to close first. What was offered to the
 * bulletin as a piece of its own is told there. `readAt` is when somebody was asked to read the list: it holds what entries said then, less
 * what is closed or called off since.
 */
export async function registerEntriesOpenOn(
  db: Db,
  workingGroupId: number,
  on: string,
  readAt: Date | null = null,
): Promise<OpenEntries[]> {
  const registers = await registersOf(db, workingGroupId);
  const listed: OpenEntries[] = [];
  for (const type of registers.types) {
    const { openUntil, key } = type;
    if (openUntil === undefined || !type.bulletin) continue;
    const until = (entry: StoredEntry): string => registerEntryText(entry, openUntil) ?? entry.when.to;
    const isOpen = (entry: StoredEntry): boolean => alive.includes(entry.state) && until(entry) >= on;
    const isListed = (entry: StoredEntry): boolean => isOpen(entry) && entry.consent === null;
    const years = [Number(on.slice(0, 4)) - 1, Number(on.slice(0, 4)), Number(on.slice(0, 4)) + 1];
    const near = await Promise.all(
      years.map((year) => registerEntriesOf(db, { workingGroupId, type: key, year, readableBy: 'workingGroup' })),
    );
    const now = near.flat().filter(isOpen);
    const read = readAt && (await entriesAsOf(db, now, readAt));
    const asRead = (entry: StoredEntry): StoredEntry[] => {
      if (!read) return [entry];
      const then = read.get(entry.id);
      return then ? [{ ...then, visibility: narrowerVisibility(then.visibility, entry.visibility) }] : [];
    };
    const entries = now
      .flatMap(asRead)
      .filter(isListed)
      .toSorted((one, other) => until(one).localeCompare(until(other)) || one.id - other.id);
    const later = read ? now.filter((entry) => isListed(entry) && read.get(entry.id)?.version !== entry.version) : [];
    if (entries.length + later.length > 0) listed.push({ type, fields: fieldsOf(registers, type), entries, later });
  }
  return listed;
}
