import type { ShownCount } from './suppressCounts.ts';

/** A count as tables and sentences have it, the same in every language; what is not shown is a dash. */
export function shownCountInWords(count: ShownCount): string {
  if (count === 'hidden') return '–';
  return count === 'few' ? '<3' : String(count);
}
