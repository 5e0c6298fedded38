/** R's fisher.test takes two tables for equally likely when they differ by less than this, relative. */
const RELATIVE_TOLERANCE = 1e-7;

/** How many of two groups met a test. */
export interface TwoByTwo {
  firstNumerator: number;
  firstDenominator: number;
  secondNumerator: number;
  secondDenominator: number;
}

/**
 * Two-sided p of Fisher's exact test: the chance, with both margins fixed, of a table at most as likely as the one seen
 * (R. A. Fisher, Statistical Methods for Research Workers, 1934, section 21.02; two-sided as in R's fisher.test).
 * Takes time linear in the smaller margin. Null where a group has nobody; 1 where all or none of both met the test.
 */
export function fisherExact(table: TwoByTwo): number | null {
  if (table.firstDenominator === 0 || table.secondDenominator === 0) return null;
  let seen = 0;
  for (const { count, weight } of weights(table)) if (count === table.firstNumerator) seen = weight;
  let all = 0;
  let atMostAsLikely = 0;
  for (const { weight } of weights(table)) {
    all += weight;
    if (weight <= seen * (1 + RELATIVE_TOLERANCE)) atMostAsLikely += weight;
  }
  return Math.min(1, atMostAsLikely / all);
}

/**
 * The likelihood of each count in the first group's first cell, relative to that of the likeliest. Built outwards by the
 * ratios of the hypergeometric distribution, so that no factorial is ever computed and nothing overflows.
 */
function* weights(table: TwoByTwo): Generator<{ count: number; weight: number }> {
  const { firstDenominator: first, secondDenominator: second } = table;
  const met = table.firstNumerator + table.secondNumerator;
  const least = Math.max(0, met - second);
  const most = Math.min(met, first);
  const mode = Math.min(most, Math.max(least, Math.floor(((met + 1) * (first + 1)) / (first + second + 2))));
  const step = (count: number) => ((met - count) * (first - count)) / ((count + 1) * (second - met + count + 1));
  yield { count: mode, weight: 1 };
  for (let count = mode, weight = 1; count < most;) {
    weight *= step(count);
    yield { count: ++count, weight };
  }
  for (let count = mode, weight = 1; count > least;) {
    weight /= step(--count);
    yield { count, weight };
  }
}
