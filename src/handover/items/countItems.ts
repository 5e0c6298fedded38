import type { Db } from '../../db/db.ts';
import { sectionsOfHandover } from '../pack/packOfHandover.ts';
import type { StoredHandover } from '../store.ts';
import { handoverItemsLeft, type Item, itemsOf } from './progress.ts';
import { saveItemCounts } from './store.ts';

/** How many items a pack has, and how many of them nobody has taken. */
export interface ItemCounts {
  total: number;
  left: number;
}

/** Counts items that were read anyway, and keeps the counts where they are others than before. */
export async function keepItemCounts(
  db: Db,
  { id, itemsTotal, itemsLeft }: StoredHandover,
  items: readonly Item[],
  now: Date,
): Promise<void> {
  const counts = { total: items.length, left: handoverItemsLeft(items).length };
  if (counts.total !== itemsTotal || counts.left !== itemsLeft) await saveItemCounts(db, id, counts, now);
}

/** Counts the items of a pack anew: what is settled elsewhere is over without a word of who takes over. */
export async function countItems(db: Db, handover: StoredHandover, now: Date): Promise<ItemCounts> {
  const items = itemsOf(await sectionsOfHandover(db, handover, now, 'en'), handover.items);
  const counts = { total: items.length, left: handoverItemsLeft(items).length };
  await saveItemCounts(db, handover.id, counts, now);
  return counts;
}
