import { permutationSize, type Spread } from './permutation.ts';

/**
 * Probability of superiority: of all pairs of a post of the first group and one of the second, the share in which the first is
 * greater, equal pairs counted half (K. O. McGraw and S. P. Wong 1992; Mann and Whitney's U over n m). Null where a group has nobody.
 */
export function chanceOfSuperiority(first: Spread, second: Spread): number | null {
  const pairs = permutationSize(first) * permutationSize(second);
  if (pairs === 0) return null;
  let won = 0;
  for (const [one, posts] of first)
    for (const [other, others] of second) won += posts * others * (one > other ? 1 : one === other ? 0.5 : 0);
  return won / pairs;
}
