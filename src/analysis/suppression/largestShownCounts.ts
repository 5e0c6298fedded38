import type { ShownCount } from './suppressCounts.ts';

/** By what is shown alone: the order tells nothing of a count that is not. */
const rankOf = (count: ShownCount): number => (count === 'hidden' ? 0 : count === 'few' ? 1 : count);

/** Of many rows those with the largest counts, in the order in which they were, and how many are left. */
export function largestShownCounts<Row>(
  rows: readonly Row[],
  countOf: (row: Row) => ShownCount,
  most: number,
): { listed: readonly Row[]; left: number } {
  if (rows.length <= most) return { listed: rows, left: 0 };
  const ranked = rows.toSorted((one, other) => rankOf(countOf(other)) - rankOf(countOf(one)));
  const kept = new Set(ranked.slice(0, most));
  return { listed: rows.filter((row) => kept.has(row)), left: rows.length - most };
}
