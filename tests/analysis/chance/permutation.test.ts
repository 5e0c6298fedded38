import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutationTest, type Spread } from '../../../src/analysis/chance/permutation.ts';
import { chanceOfSuperiority } from '../../../src/analysis/chance/chanceOfSuperiority.ts';

function spread(values: readonly number[]): Spread {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Deals the values in every way, one by one. */
function byDealing(first: number[], second: number[]): number {
  const all = [...first, ...second];
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const observed = Math.abs(mean(first) - mean(second));
  let ways = 0;
  let asFar = 0;
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const mine = all.filter((_, i) => (mask >> i) & 1);
    if (mine.length !== first.length) continue;
    const others = all.filter((_, i) => !((mask >> i) & 1));
    ways++;
    if (Math.abs(mean(mine) - mean(others)) >= observed - 1e-9) asFar++;
  }
  return asFar / ways;
}

const values = fc.array(fc.integer({ min: -2, max: 9 }), { minLength: 1, maxLength: 6 });

describe('the permutation test', () => {
  it('agrees with dealing in every way', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const test = permutationTest(spread(first), spread(second));
        expect(test?.exact).toBe(true);
        expect(test?.p).toBeCloseTo(byDealing(first, second), 10);
      }),
      { numRuns: 60 },
    );
  });

  it('is 1 where the means are equal, and not there for an empty group', () => {
    expect(permutationTest(spread([3, 3]), spread([3]))).toEqual({ p: 1, exact: true });
    expect(permutationTest(spread([]), spread([3]))).toBeNull();
    expect(permutationTest(spread([3]), spread([]))).toBeNull();
  });

  it('counts 300 posts exactly, and takes the normal approximation from 301 on', () => {
    const many = (n: number, shift: number) =>
      spread(Array.from({ length: n }, (_, i) => ((i * 7) % 10) + (i % 5 === 0 ? shift : 0)));
    const exact = permutationTest(many(150, 1), many(150, 0));
    const near = permutationTest(many(150, 1), many(151, 0));
    expect([exact?.exact, near?.exact]).toEqual([true, false]);
    // Two groups that differ by three deviations: P(|Z| >= 3) is 0.0027.
    const halves = permutationTest(
      new Map([
        [0, 200],
        [1, 200],
      ]),
      new Map([
        [0, 155],
        [1, 245],
      ]),
    );
    expect(halves?.p).toBeGreaterThan(0.001);
    expect(halves?.p).toBeLessThan(0.002);
  });
});

describe('the probability of superiority', () => {
  it('counts pairs, equal ones half', () => {
    expect(chanceOfSuperiority(spread([3, 2]), spread([2, 1]))).toBe(0.875);
    expect(chanceOfSuperiority(spread([1]), spread([2]))).toBe(0);
    expect(chanceOfSuperiority(spread([1]), spread([1]))).toBe(0.5);
    expect(chanceOfSuperiority(spread([]), spread([1]))).toBeNull();
  });

  it('of the second is what the first leaves', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const both =
          (chanceOfSuperiority(spread(first), spread(second)) ?? 0) +
          (chanceOfSuperiority(spread(second), spread(first)) ?? 0);
        expect(both).toBeCloseTo(1, 12);
      }),
    );
  });
});
