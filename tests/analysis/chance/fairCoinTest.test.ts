import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairCoinTest } from '../../../src/analysis/chance/fairCoinTest.ts';

describe('the fair coin', () => {
  it('says 1 where nothing fell, and where as many fell on either side', () => {
    expect(fairCoinTest(0, 0)).toBe(1);
    expect(fairCoinTest(4, 4)).toBe(1);
  });

  // P(X <= 1) of 10 throws is 11 / 1024; R: binom.test(1, 10)$p.value, mcnemar exact of 1 and 9.
  it.each([
    [1, 9, 22 / 1024],
    [0, 5, 2 / 32],
    [2, 7, (2 * (1 + 9 + 36)) / 512],
  ])('is the sum of the rarer tail, twice (%i and %i)', (heads, tails, p) => {
    expect(fairCoinTest(heads, tails)).toBeCloseTo(p, 12);
    expect(fairCoinTest(tails, heads)).toBeCloseTo(p, 12);
  });

  it('stays a probability for as many posts as one likes', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (heads, tails) => {
        const p = fairCoinTest(heads, tails);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
    // The normal approximation with continuity correction: z = 99 / sqrt(6100).
    expect(fairCoinTest(3000, 3100)).toBeCloseTo(0.2049, 3);
  });
});
