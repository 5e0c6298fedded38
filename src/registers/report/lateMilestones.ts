import type { Entry } from '../registerEntry.ts';
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
  const lists = new Set(fields.filter(({ kind }) => kind === 'milestones').map(({ key }) => key));
  const items = new Map<string, Record<string, string>>();
  for (const { field, item, part, text } of entry.values)
    if (lists.has(field) && text !== null)
      items.set(`${field} ${item}`, { ...items.get(`${field} ${item}`), [part]: text });
  return [...items.values()]
    .flatMap(({ text, due, done }) =>
      text !== undefined && due !== undefined && due < today && done !== 'yes' ? [{ text, due }] : [],
    )
    .toSorted((one, other) => one.due.localeCompare(other.due));
}
