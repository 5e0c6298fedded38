import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../src/analysis/chance/fisherExact.ts';

const table = (a: number, n: number, b: number, m: number) => ({
  firstNumerator: a,
  firstDenominator: n,
  secondNumerator: b,
  secondDenominator: m,
});

/** n over k as a whole number of any length. */
function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** The test by its definition, in whole numbers: no rounding anywhere. */
function byDefinition(a: number, n: number, b: number, m: number): number {
  const met = a + b;
  const ways = (count: number) => choose(n, count) * choose(m, met - count);
  let extreme = 0n;
  for (let count = Math.max(0, met - m); count <= Math.min(n, met); count++) {
    if (ways(count) <= ways(a)) extreme += ways(count);
  }
  return Number((extreme * 10n ** 15n) / choose(n + m, met)) / 1e15;
}

describe("Fisher's exact test", () => {
  it.each([
    ['the lady tasting tea (Fisher, The Design of Experiments, 1935)', table(3, 4, 1, 4), 0.4857142857],
    ["the convictions of criminal twins (R's fisher.test example)", table(10, 13, 2, 17), 0.0005367241],
    ['eight of eight against five of fourteen', table(8, 8, 5, 14), 0.005516465],
    ['the diet table of many textbooks', table(1, 12, 9, 12), 0.0027594562],
    ['a complete separation of ten and ten', table(0, 10, 10, 10), 0.0000108251],
  ])('agrees with %s', (_, given, p) => {
    expect(fisherExact(given)).toBeCloseTo(p, 6);
  });

  it('is 1 where nobody or everybody met the test, and not there for an empty group', () => {
    expect(fisherExact(table(0, 8, 0, 14))).toBe(1);
    expect(fisherExact(table(8, 8, 14, 14))).toBe(1);
    expect(fisherExact(table(0, 0, 5, 14))).toBeNull();
    expect(fisherExact(table(0, 0, 0, 0))).toBeNull();
  });

  const size = fc.integer({ min: 1, max: 40 });
  const groups = fc.tuple(size, size).chain(([n, m]) => fc.tuple(fc.nat(n), fc.constant(n), fc.nat(m), fc.constant(m)));

  it('is what the definition says, computed in whole numbers', () => {
    fc.assert(
      fc.property(groups, ([a, n, b, m]) => {
        expect(fisherExact(table(a, n, b, m))).toBeCloseTo(byDefinition(a, n, b, m), 9);
      }),
    );
  });

  it('does not care which group is called the first, nor which answer is counted', () => {
    fc.assert(
      fc.property(groups, ([a, n, b, m]) => {
        const p = fisherExact(table(a, n, b, m));
        expect(fisherExact(table(b, m, a, n))).toBeCloseTo(p ?? Number.NaN, 9);
        expect(fisherExact(table(n - a, n, m - b, m))).toBeCloseTo(p ?? Number.NaN, 9);
      }),
    );
  });

  it('stays exact for groups of a hundred thousand', () => {
    // Equal shares are the likeliest table of all.
    expect(fisherExact(table(30_000, 50_000, 30_000, 50_000))).toBeCloseTo(1, 9);
    // The normal approximation with continuity correction gives 0.00539 for this table.
    expect(fisherExact(table(30_216, 50_000, 29_784, 50_000))).toBeCloseTo(0.0054, 4);
    expect(fisherExact(table(45_000, 50_000, 5_000, 50_000))).toBe(0);
  });
});
