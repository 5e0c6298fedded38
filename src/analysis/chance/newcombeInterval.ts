import type { TwoByTwo } from './fisherExact.ts';

/** The 97.5 % point of the normal distribution: an interval of 95 %, two-sided. */
const Z = 1.959964;

/**
 * The 95 % interval of a difference of two shares, first minus second: the hybrid of two score intervals without continuity
 * correction (R. G. Newcombe, Statistics in Medicine 17, 1998, 873-890, method 10). Null where a group has nobody.
 */
export function newcombeInterval(table: TwoByTwo): { low: number; high: number } | null {
  const first = scoreInterval(table.firstNumerator, table.firstDenominator);
  const second = scoreInterval(table.secondNumerator, table.secondDenominator);
  if (!first || !second) return null;
  const difference = first.share - second.share;
  return {
    low: difference - Math.hypot(first.share - first.low, second.high - second.share),
    high: difference + Math.hypot(first.high - first.share, second.share - second.low),
  };
}

/** Wilson's score interval of one share (E. B. Wilson, Journal of the American Statistical Association 22, 1927, 209-212). */
function scoreInterval(numerator: number, n: number): { share: number; low: number; high: number } | null {
  if (n === 0) return null;
  const share = numerator / n;
  const middle = 2 * numerator + Z * Z;
  const spread = Z * Math.sqrt(Z * Z + 4 * numerator * (1 - share));
  const scale = 2 * (n + Z * Z);
  return { share, low: (middle - spread) / scale, high: (middle + spread) / scale };
}
