import { type Entry, registerEntryItems } from '../registerEntry.ts';
import type { RegisterField } from '../registerField.ts';

/** A milestone whose day has passed and that nobody says is reached. */
export interface LateMilestone {
  text: string;
  /** Calendar date. */
  due: string;
}

/** The late milestones of an entry that goes on, the longest overdue first. `today` is YYYY-MM-DD. */
export function lateMilestones(entry: Entry, fields: readonly RegisterField[], today: string): LateMilestone[] {
  if (entry.state === 'closed' || entry.state === 'cancelled') return [];
  return fields
    .filter(({ kind }) => kind === 'milestones')
    .flatMap(({ key }) => registerEntryItems(entry, key))
    .flatMap(({ text, due, done }) =>
      text !== undefined && due !== undefined && due < today && done !== 'yes' ? [{ text, due }] : [],
    )
    .toSorted((one, other) => one.due.localeCompare(other.due));
}
