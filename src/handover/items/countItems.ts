import type { Db } from '../../db/db.ts';
import { sectionsOfHandover } from '../pack/packOfHandover.ts';
import type { StoredHandover } from '../store.ts';
import { handoverItemsLeft, type HandoverItem, itemsOf } from './handoverItem.ts';

/** How many items a pack has, and how many of them nobody has taken. */
interface ItemCounts {
  total: number;
  left: number;
}

export function itemCounts(items: readonly HandoverItem[]): ItemCounts {
  return { total: items.length, left: handoverItemsLeft(items).length };
}

/** The counts of a pack as it reads now: what is settled elsewhere is over without a word of who takes over. */
export async function countItems(db: Db, handover: StoredHandover, now: Date): Promise<ItemCounts> {
  return itemCounts(itemsOf(await sectionsOfHandover(db, handover, now, 'en'), handover.items));
}
