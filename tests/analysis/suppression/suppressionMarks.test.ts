import { describe, expect, it } from 'vitest';
import {
  type Marks,
  suppressionMarks,
  suppressionSteps,
  unprotectedCounts,
} from '../../../src/analysis/suppression/suppressionMarks.ts';

/** Columns as their counts; those in `at` are marked, as "column.row". */
const marked = (cells: number[][], ...at: string[]): Marks =>
  cells.map((counts, column) => counts.map((_, row) => at.includes(`${column}.${row}`)));
/** Two groups and their sum. */
const table = (hq: number[], field: number[]) => [hq, field, hq.map((count, row) => count + (field[row] ?? 0))];

describe('the marks of a rule', () => {
  const small = (cells: number[][]) => suppressionMarks(cells, (column, row) => (cells[column]?.[row] ?? 0) < 3);

  it('never stand on a zero', () => {
    expect(small([[0, 1, 5]])).toEqual([[false, true, false]]);
  });

  it('are two in a row: one alone could be had by subtraction', () => {
    expect(small(table([1, 5], [9, 5]))).toEqual(marked(table([1, 5], [9, 5]), '0.0', '1.0'));
  });

  it('take the sum where the other group has nobody', () => {
    const cells = table([4, 5], [0, 5]);
    const marks = suppressionMarks(cells, (column, row) => column === 0 && row === 0);
    expect(marks).toEqual(marked(cells, '0.0', '2.0'));
  });

  it('stay as they are where two of a row are marked already', () => {
    expect(small(table([1, 5], [2, 5]))).toEqual(marked(table([1, 5], [2, 5]), '0.0', '1.0'));
  });
});

describe('counts that marks do not protect', () => {
  it.each<[string, number[][], string[], number]>([
    ['nothing is marked', [[5, 4]], [], 0],
    ['one count alone is what is missing to the sum', [[9, 1]], ['0.1'], 1],
    ['a large one alone is, too', [[9, 1]], ['0.0'], 1],
    ['a one and a large one may each be another', [[9, 1]], ['0.0', '0.1'], 0],
    // "Hidden" is three or more, "few" is one or two: neither could be the next without bearing the other mark.
    ['of 3 and 1 the one cannot be zero, nor the three be two', [[3, 1]], ['0.0', '0.1'], 2],
    ['of 3 and 2 it may be four and one', [[3, 2]], ['0.0', '0.1'], 0],
    ['two small ones may change places', [[1, 2]], ['0.0', '0.1'], 0],
    ['two ones cannot: none of them may be zero', [[1, 1]], ['0.0', '0.1'], 2],
  ])('%s', (_, cells, at, open) => {
    expect(unprotectedCounts(cells, marked(cells, ...at))).toBe(open);
  });

  it('of two groups may be exchanged between them, where no sum notices', () => {
    const cells = table([1, 2, 5], [2, 1, 5]);
    expect(unprotectedCounts(cells, marked(cells, '0.0', '1.0', '0.1', '1.1'))).toBe(0);
    expect(unprotectedCounts(cells, marked(cells, '0.0', '1.0'))).toBe(2);
  });
});

describe('what more can be hidden', () => {
  it('is each row that anybody is in, then the sums; those that can lose one first, of them the smallest', () => {
    const cells = table([9, 0, 1, 5], [9, 0, 4, 6]);
    const none = marked(cells);
    const first = suppressionSteps(cells).map((step) => {
      const marks = step(none);
      return marks[2]?.some(Boolean) ? 'sum' : (marks[0]?.indexOf(true) ?? -1);
    });
    expect(first).toEqual([3, 0, 2, 'sum', 'sum', 'sum']);
  });

  it('is rows alone where there is one column', () => {
    expect(suppressionSteps([[9, 0, 1]]).map((step) => step([[false, false, false]])[0]?.indexOf(true))).toEqual([
      0, 2,
    ]);
  });

  it('keeps the marks that stand', () => {
    const cells = [[9, 5, 1]];
    const [step] = suppressionSteps(cells);
    expect(step?.([[true, false, false]])).toEqual([[true, true, false]]);
  });
});
