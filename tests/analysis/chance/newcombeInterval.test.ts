import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../../src/analysis/chance/newcombeInterval.ts';

const table = (
  firstNumerator: number,
  firstDenominator: number,
  secondNumerator: number,
  secondDenominator: number,
) => ({
  firstNumerator,
  firstDenominator,
  secondNumerator,
  secondDenominator,
});

describe('the interval of a difference of shares', () => {
  // Table II of Newcombe 1998, method 10.
  it.each([
    [table(56, 70, 48, 80), 0.0524, 0.3339],
    [table(9, 10, 3, 10), 0.1705, 0.809],
    [table(6, 7, 2, 7), 0.0582, 0.8062],
    [table(5, 56, 0, 29), -0.0381, 0.1926],
    [table(0, 10, 0, 20), -0.1611, 0.2775],
    [table(10, 10, 0, 20), 0.6791, 1],
  ])('is that of the paper', (given, low, high) => {
    const interval = newcombeInterval(given);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('is not there for a group without anybody', () => {
    expect(newcombeInterval(table(0, 0, 3, 4))).toBeNull();
    expect(newcombeInterval(table(3, 4, 0, 0))).toBeNull();
  });
});
