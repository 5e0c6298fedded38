import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundRates } from '../../src/rounds/roundRates.ts';

describe('the rates of a round', () => {
  it('are shares of the posts that were asked', () => {
    const result = roundRates({ expected: 24, received: 22, receivedOnTime: 15, nilReturns: 2 });
    expect(result.reportingRate).toBeCloseTo(0.9167, 4);
    expect(result.reportingRateOnTime).toBe(0.625);
    expect(result).toMatchObject({ expected: 24, received: 22, receivedOnTime: 15, nilReturns: 2 });
  });

  it('are 0 where nobody was asked', () => {
    expect(roundRates({ expected: 0, received: 0, receivedOnTime: 0, nilReturns: 0 })).toMatchObject({
      reportingRate: 0,
      reportingRateOnTime: 0,
    });
  });

  it('stay between 0 and 1, and "on time" never exceeds "received"', () => {
    const counts = fc
      .tuple(fc.nat(500), fc.nat(500), fc.nat(500))
      .map((three) => three.toSorted((a, b) => a - b))
      .map(([receivedOnTime = 0, received = 0, expected = 0]) => ({
        expected,
        received,
        receivedOnTime,
        nilReturns: 0,
      }));
    fc.assert(
      fc.property(counts, (some) => {
        const { reportingRate, reportingRateOnTime } = roundRates(some);
        expect(reportingRateOnTime).toBeLessThanOrEqual(reportingRate);
        expect(reportingRate).toBeLessThanOrEqual(1);
        expect(reportingRateOnTime).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
