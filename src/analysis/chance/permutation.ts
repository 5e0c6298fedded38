/** How many posts have each value; values are whole numbers. */
export type Spread = ReadonlyMap<number, number>;

/** Up to this many posts all ways to deal are counted. Above, their normal approximation is taken. */
const EXACT_UP_TO = 300;
/** Means that differ by less are the same. */
const SAME = 1e-9;

/** `exact` is false where p is an approximation. */
export interface PermutationTest {
  p: number;
  exact: boolean;
}

/**
 * Two-sided p of the exact permutation test of a difference of means (R. A. Fisher, The Design of Experiments, 1935, section 21;
 * E. J. G. Pitman 1937): of all ways to deal the same values to groups of the same sizes, the share whose means differ at least
 * as much. Null where a group has nobody.
 */
export function permutationTest(first: Spread, second: Spread): PermutationTest | null {
  const [n, m] = [permutationSize(first), permutationSize(second)];
  if (n === 0 || m === 0) return null;
  const pooled = pool(first, second);
  const observed = Math.abs(permutationSum(first) / n - permutationSum(second) / m);
  if (observed < SAME) return { p: 1, exact: n + m <= EXACT_UP_TO };
  if (n + m > EXACT_UP_TO) return { p: approximate(pooled, n, m, observed), exact: false };
  return { p: exactShare(pooled, n, m, observed), exact: true };
}

export const permutationSize = (spread: Spread): number => [...spread.values()].reduce((all, posts) => all + posts, 0);
export const permutationSum = (spread: Spread): number =>
  [...spread].reduce((sum, [value, posts]) => sum + value * posts, 0);

function pool(first: Spread, second: Spread): Map<number, number> {
  const pooled = new Map(first);
  for (const [value, posts] of second) pooled.set(value, (pooled.get(value) ?? 0) + posts);
  return pooled;
}

/** Deals the smaller group by (number, sum): difference and ways are the same whichever group is dealt. */
function exactShare(pooled: Spread, n: number, m: number, observed: number): number {
  const [dealt, rest] = n <= m ? [n, m] : [m, n];
  const least = Math.min(...pooled.keys());
  const total = permutationSum(pooled);
  let all = 0;
  let asFar = 0;
  for (const [above, ways] of waysBySum(pooled, least, dealt).entries()) {
    const sum = above + least * dealt;
    all += ways;
    if (Math.abs(sum / dealt - (total - sum) / rest) >= observed - SAME) asFar += ways;
  }
  return Math.min(1, asFar / all);
}

/** In how many ways so many of the posts have each sum, sums counted from the least value up. */
function waysBySum(pooled: Spread, least: number, dealt: number): Float64Array {
  const greatest = Math.max(...pooled.keys()) - least;
  const width = dealt * greatest + 1;
  const ways = Array.from({ length: dealt + 1 }, () => new Float64Array(width));
  (ways[0] ?? new Float64Array(1))[0] = 1;
  let before = 0;
  for (const [value, posts] of pooled)
    for (let post = 0; post < posts; post++) addPost(ways, value - least, Math.min(++before, dealt), greatest);
  return ways[dealt] ?? new Float64Array();
}

/** One post more to deal, or not to; from the largest number down, so that it is dealt once. */
function addPost(ways: readonly Float64Array[], value: number, most: number, greatest: number): void {
  for (let number = most; number > 0; number--) {
    const [fewer, more] = [ways[number - 1], ways[number]];
    if (!fewer || !more) continue;
    const last = (number - 1) * greatest;
    for (let sum = 0; sum <= last; sum++) more[sum + value] = (more[sum + value] ?? 0) + (fewer[sum] ?? 0);
  }
}

/** The difference of means under permutation has mean 0 and variance s²(1/n + 1/m), s² that of all values with N - 1. */
function approximate(pooled: Spread, n: number, m: number, observed: number): number {
  const mean = permutationSum(pooled) / (n + m);
  const squares = [...pooled].reduce((sum, [value, posts]) => sum + posts * (value - mean) ** 2, 0);
  const deviation = Math.sqrt((squares / (n + m - 1)) * (1 / n + 1 / m));
  return bothTails((observed - SAME) / deviation);
}

/** P(|Z| >= z): the complementary error function by Abramowitz and Stegun 7.1.26, right to 1.5e-7. */
function bothTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.min(1, poly * Math.exp(-x * x));
}
