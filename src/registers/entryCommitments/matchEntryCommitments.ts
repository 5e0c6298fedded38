import { allByKey } from '../../core/byKey.ts';
import { titleSimilarity } from '../../language/titleSimilarity/titleSimilarity.ts';
import { type EntryCommitmentItem, plainEntryItemText } from './entryCommitmentItems.ts';

/** An item that was asked before, as the entry said it last. */
export interface ItemAskedBefore {
  field: string;
  text: string;
  addressee: string | null;
  /** Whether the list has it still. */
  listed: boolean;
}

/** Below that two texts have too little in common to be one item in other words. */
const SAME_ITEM = 0.5;
/** Texts are compared so far, and so many pairs of them: a list that is written anew is a list of new items. */
const COMPARED = { characters: 120, pairs: 60 } as const;

interface Matched<Before> {
  /** What was asked before and is asked still, in these words. */
  pairs: [before: Before, item: EntryCommitmentItem][];
  fresh: EntryCommitmentItem[];
  /** What the list has no more. */
  gone: Before[];
}

/**
 * Tells which items of a corrected list are which of before: the same words for the same addressee, then the same words, then the words
 * that are most alike. What was taken out earlier is known again by its own words alone.
 */
export function matchEntryCommitments<Before extends ItemAskedBefore>(
  before: readonly Before[],
  items: readonly EntryCommitmentItem[],
): Matched<Before> {
  const open = new Set<Before>(before.toSorted((one, other) => Number(other.listed) - Number(one.listed)));
  const left = new Set(items);
  const pairs: [Before, EntryCommitmentItem][] = [];
  const pair = (one: Before, item: EntryCommitmentItem): void => {
    open.delete(one);
    left.delete(item);
    pairs.push([one, item]);
  };
  const pairWhere = (keyOf: (one: ItemAskedBefore | EntryCommitmentItem) => string): void => {
    const byKey = allByKey(open, keyOf);
    for (const item of left) {
      const one = byKey.get(keyOf(item))?.shift();
      if (one) pair(one, item);
    }
  };
  pairWhere(
    ({ field, text, addressee }) => `${field}\n${plainEntryItemText(text)}\n${plainEntryItemText(addressee ?? '')}`,
  );
  pairWhere(({ field, text }) => `${field}\n${plainEntryItemText(text)}`);
  for (const { one, item } of likePairs([...open], [...left])) if (open.has(one) && left.has(item)) pair(one, item);
  return { pairs, fresh: [...left], gone: [...open].filter(({ listed }) => listed) };
}

/** Pairs that may be one item in other words, the most alike first. */
function likePairs<Before extends ItemAskedBefore>(before: readonly Before[], items: readonly EntryCommitmentItem[]) {
  const listed = before.filter(({ listed: isListed }) => isListed);
  const candidates = listed.flatMap((one) =>
    items.filter(({ field }) => field === one.field).map((item) => ({ one, item })),
  );
  return candidates
    .slice(0, COMPARED.pairs)
    .map(({ one, item }) => ({ one, item, likeness: titleSimilarity(head(one.text), head(item.text)) }))
    .filter(({ likeness }) => likeness >= SAME_ITEM)
    .toSorted((a, b) => b.likeness - a.likeness);
}

const head = (text: string): string => text.slice(0, COMPARED.characters);
