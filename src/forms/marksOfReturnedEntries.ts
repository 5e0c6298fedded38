import { isDeepStrictEqual } from 'node:util';
import type { GroupItem } from './answers.ts';
import { type EntryMark, NEW_ENTRY } from './answerOrigin.ts';

/** What a person pressed at an entry that was brought forward. */
export const entryPresses = ['still', 'changed', 'over'] as const;
export type EntryPress = (typeof entryPresses)[number];

/** An entry as a page gives it back: where it was drawn, and what was pressed at it. */
export interface ReturnedEntry {
  item: GroupItem;
  /** Position on the page as it was drawn. */
  drawnAt: number;
  pressed: EntryPress | undefined;
}

/**
 * The marks of entries that came back from a page. An entry that equals one that was drawn is that one, wherever it stands now; one that
 * stands where another was drawn is that one, changed; what remains is new. `confirmAll` says that all untouched ones are still so.
 */
export function marksOfReturnedEntries(
  drawn: { items: readonly GroupItem[]; marks: readonly EntryMark[] },
  returned: readonly ReturnedEntry[],
  confirmAll: boolean,
): EntryMark[] {
  const taken = new Set<number>();
  const take = (at: number): EntryMark => {
    taken.add(at);
    return drawn.marks[at] ?? NEW_ENTRY;
  };
  const isFree = (at: number) => at < drawn.items.length && !taken.has(at);
  const same = (at: number, { item }: ReturnedEntry) => isFree(at) && isDeepStrictEqual(drawn.items[at], item);
  const marks: (EntryMark | undefined)[] = returned.map((one) =>
    same(one.drawnAt, one) ? pressed(take(one.drawnAt), one.pressed, confirmAll) : undefined,
  );
  for (const [index, one] of returned.entries()) {
    const at = marks[index] ? -1 : drawn.items.findIndex((_, position) => same(position, one));
    if (at >= 0) marks[index] = pressed(take(at), one.pressed, confirmAll);
  }
  return returned.map(
    (one, index) => marks[index] ?? changed(one, isFree(one.drawnAt) ? take(one.drawnAt) : NEW_ENTRY),
  );
}

function changed({ pressed: press }: ReturnedEntry, { key }: EntryMark): EntryMark {
  return { key, origin: 'given', ...(press === 'over' && { over: true }) };
}

function pressed({ key, origin }: EntryMark, press: EntryPress | undefined, confirmAll: boolean): EntryMark {
  if (press === 'over') return { key, origin, over: true };
  if (press === 'changed' && origin === 'confirmed') return { key, origin: 'carried' };
  const confirms = press === 'still' || (confirmAll && press === undefined);
  return { key, origin: confirms && origin === 'carried' ? 'confirmed' : origin };
}
