import { describe, expect, it } from 'vitest';
import { largestShownCounts } from '../../../src/analysis/suppression/largestShownCounts.ts';
import type { ShownCount } from '../../../src/analysis/suppression/suppressCounts.ts';

const rows: [string, ShownCount][] = [
  ['a', 3],
  ['b', 'hidden'],
  ['c', 9],
  ['d', 'few'],
  ['e', 5],
];
const names = (most: number) => {
  const { listed, left } = largestShownCounts(rows, ([, count]) => count, most);
  return [listed.map(([name]) => name).join(''), left];
};

describe('the most frequent answers', () => {
  it('are all of them where they fit', () => {
    expect(names(5)).toEqual(['abcde', 0]);
  });

  it('stand in their order, and the order of what is not shown tells nothing of it', () => {
    expect(names(3)).toEqual(['ace', 2]);
    expect(names(4)).toEqual(['acde', 1]);
  });
});
