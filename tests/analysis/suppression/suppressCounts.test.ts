import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeCountOfPeople } from '../../../src/people/smallCountsOfPeople.ts';
import { suppressCounts } from '../../../src/analysis/suppression/suppressCounts.ts';
import { givenAway } from './solver.ts';

const total = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0);
const column = (counts: number[]) => ({ posts: total(counts), counts });
const tableOf = (hq: number[], field: number[], sensitive = false) =>
  suppressCounts(column(hq.map((count, row) => count + (field[row] ?? 0))), [column(hq), column(field)], { sensitive });

describe('a table outside the working group', () => {
  it('shows what no post can be told from, zeros too', () => {
    expect(tableOf([5, 4, 0], [6, 3, 0])).toEqual({
      all: [11, 7, 0],
      groups: [
        [5, 4, 0],
        [6, 3, 0],
      ],
    });
  });

  it('shows no group beside the whole where one is below five posts: it would be what is missing', () => {
    expect(tableOf([4, 4], [1, 0])).toEqual({ all: [5, 4], groups: null });
    expect(tableOf([2, 2], [0, 0])).toEqual({ all: null, groups: null });
    expect(tableOf([6, 4], [0, 0])).toEqual({ all: [6, 4], groups: null });
  });

  it('says fewer than three of one and two, and hides what these could be subtracted from', () => {
    expect(suppressCounts(column([9, 5, 1]), [])).toEqual({ all: [9, 'hidden', 'few'], groups: null });
    expect(tableOf([6, 2], [9, 5])).toEqual({
      all: [15, 7],
      groups: [
        ['hidden', 'few'],
        ['hidden', 'hidden'],
      ],
    });
  });

  it('treats a count that is missing one or two to all like one', () => {
    expect(suppressCounts(column([20, 1]), [])).toEqual({ all: ['hidden', 'few'], groups: null });
    expect([0, 1, 2, 3, 19, 20, 21, 22].map((count) => isSafeCountOfPeople(count, 22))).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(isSafeCountOfPeople(4, 4)).toBe(false);
  });

  it('shows nothing at all where marks would still give it away', () => {
    expect(suppressCounts(column([3, 1, 1]), [])).toEqual({ all: null, groups: null });
  });

  it('shows no group that answered a sensitive question alike', () => {
    expect(tableOf([6, 0], [5, 5])).toMatchObject({
      groups: [
        [6, 0],
        [5, 5],
      ],
    });
    expect(tableOf([6, 0], [5, 5], true)).toEqual({ all: [11, 5], groups: null });
    expect(tableOf([6, 0], [5, 0], true)).toEqual({ all: null, groups: null });
  });

  it('leaves every hidden count open, to whoever knows the rule and all sums', () => {
    const counts = fc.array(fc.nat({ max: 7 }), { minLength: 2, maxLength: 5 });
    let [apart, marked] = [0, 0];
    fc.assert(
      fc.property(counts, counts, (hq, other) => {
        const field = hq.map((_, row) => other[row] ?? 0);
        const { all, groups } = tableOf(hq, field);
        if (groups) apart += 1;
        if ([all, groups].flat(2).includes('few')) marked += 1;
        const sums = [...(groups ? [total(hq), total(field)] : []), total(hq) + total(field)];
        if (all) expect(givenAway({ columns: [...(groups ?? []), all], sums })).toEqual([]);
      }),
      { numRuns: 300 },
    );
    // Otherwise nothing would have been tried.
    expect(Math.min(apart, marked)).toBeGreaterThan(50);
  });
});
