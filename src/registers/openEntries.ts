import type { Db } from '../db/db.ts';
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
}

/** The states in which something may still be open. */
const alive = ['planned', 'held'];

/**
 * What is open on a calendar date in the registers that say until when (`openUntil`), the first to close first. What was offered to the
 * bulletin as a piece of its own is told there.
 */
export async function openRegisterEntries(db: Db, workingGroupId: number, on: string): Promise<OpenEntries[]> {
  const registers = await registersOf(db, workingGroupId);
  const listed: OpenEntries[] = [];
  for (const type of registers.types) {
    const { openUntil, key } = type;
    if (openUntil === undefined || !type.bulletin) continue;
    const until = (entry: StoredEntry): string => registerEntryText(entry, openUntil) ?? entry.when.to;
    const years = [Number(on.slice(0, 4)) - 1, Number(on.slice(0, 4)), Number(on.slice(0, 4)) + 1];
    const near = await Promise.all(
      years.map((year) => registerEntriesOf(db, { workingGroupId, type: key, year, readableBy: 'workingGroup' })),
    );
    const entries = near
      .flat()
      .filter((entry) => alive.includes(entry.state) && entry.consent === null && until(entry) >= on)
      .toSorted((one, other) => until(one).localeCompare(until(other)) || one.id - other.id);
    if (entries.length > 0) listed.push({ type, fields: fieldsOf(registers, type), entries });
  }
  return listed;
}
