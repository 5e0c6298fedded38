import type { Item } from '../../contributions/contribution.ts';

/** The items of a section in their order, and the place of one of them there before and after it has moved by one. */
export function bulletinItemPlaceAfterMove(items: readonly Item[], item: Item, to: 'down' | 'up') {
  const section = items.filter((one) => one.section === item.section);
  const from = section.findIndex(({ id }) => id === item.id);
  const next = Math.min(section.length - 1, Math.max(0, from + (to === 'up' ? -1 : 1)));
  return { section, from, to: next };
}
