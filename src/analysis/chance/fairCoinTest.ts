/**
 * Two-sided p of so many heads and tails of a fair coin: min(1, 2 P(X <= the rarer)), X binomial(all, 1/2); 1 where none fell.
 * The exact McNemar test (Q. McNemar, Psychometrika 12, 1947) of posts gained and lost, and the exact sign test of posts that
 * rose and fell, are this same test.
 */
export function fairCoinTest(heads: number, tails: number): number {
  const all = heads + tails;
  const rarer = Math.min(heads, tails);
  // In logarithms: 2 to the minus 1,100 is nothing in floating point, and so would be the sum.
  let logTerm = -all * Math.LN2;
  let below = Math.exp(logTerm);
  for (let count = 1; count <= rarer; count++) {
    logTerm += Math.log((all - count + 1) / count);
    below += Math.exp(logTerm);
  }
  return Math.min(1, 2 * below);
}
