import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  quantifierOfShare,
  quantifiers,
  shareSensitivity,
  shareToFourDecimals,
} from '../../src/analysis/quantifier.ts';

describe('the quantifier scale', () => {
  it.each([
    [24, 24, 'all'],
    [23, 24, 'almost all'],
    [90, 100, 'almost all'],
    [899, 1000, 'most'],
    [3, 5, 'most'],
    [599, 1000, 'about half'],
    [2, 5, 'about half'],
    [399, 1000, 'some'],
    [15, 100, 'some'],
    [149, 1000, 'few'],
    [1, 100_000, 'few'],
    [0, 7, 'none'],
  ])('calls %i of %i "%s"', (numerator, denominator, word) => {
    expect(quantifierOfShare(numerator, denominator)).toBe(word);
  });

  it('has no word for nobody, for more than there are, or for less than none', () => {
    expect(() => quantifierOfShare(0, 0)).toThrow(RangeError);
    expect(() => quantifierOfShare(3, 2)).toThrow(RangeError);
    expect(() => quantifierOfShare(-1, 2)).toThrow(RangeError);
  });

  it('never calls a greater share by a lesser word', () => {
    const counts = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([a, b, n]) => {
        const rank = (count: number) => quantifiers.indexOf(quantifierOfShare(count, n));
        expect(rank(Math.min(a, b))).toBeGreaterThanOrEqual(rank(Math.max(a, b)));
      }),
    );
  });

  it('keeps "all" and "none" for exactly all and exactly none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), (n) => {
        expect(quantifierOfShare(n - 1, n)).not.toBe('all');
        expect(quantifierOfShare(1, n)).not.toBe('none');
      }),
    );
  });
});

describe('sensitivity to the silent', () => {
  it('counts them all as failing, then all as meeting the test, of all who were expected', () => {
    expect(shareSensitivity(18, 2, 24)).toEqual({
      worst: 0.75,
      worstQuantifier: 'most',
      best: 20 / 24,
      bestQuantifier: 'most',
    });
    expect(shareSensitivity(1, 9, 10)).toEqual({ worst: 0.1, worstQuantifier: 'few', best: 1, bestQuantifier: 'all' });
  });

  it('is no range at all when nobody is silent', () => {
    const { worst, best } = shareSensitivity(5, 0, 10);
    expect(worst).toBe(best);
  });
});

describe('rounding at the JSON border', () => {
  it('gives four decimals', () => {
    expect([22 / 24, 37 / 6, 2 / 3, 0, 1].map(shareToFourDecimals)).toEqual([0.9167, 6.1667, 0.6667, 0, 1]);
  });

  it('rounds a half up as it is written, not as it is stored', () => {
    expect(shareToFourDecimals(1.00005)).toBe(1.0001);
  });
});
