/** The tests of section 3 by their definitions, slowly and in whole numbers: nothing of src. */

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** Two-sided, by all tables with the same margins. */
export function fisher(a: number, n: number, b: number, m: number): number {
  const ways = (k: number) => choose(n, k) * choose(m, a + b - k);
  let [extreme, all] = [0n, 0n];
  for (let k = 0; k <= n; k++) {
    all += ways(k);
    if (ways(k) <= ways(a)) extreme += ways(k);
  }
  return Number((extreme * 10n ** 12n) / all) / 1e12;
}

/** min(1, 2 P(X <= min(one, other))), X binomial(one + other, 1/2). */
export function twoSidedCoin(one: number, other: number): number {
  let tail = 0n;
  for (let k = 0; k <= Math.min(one, other); k++) tail += choose(one + other, k);
  return Math.min(1, (2 * Number(tail)) / 2 ** (one + other));
}

/** All ways to deal the values to groups of these sizes, counted by number and sum from value to value. */
export function dealt(first: number[], second: number[]): number {
  const all = [...first, ...second];
  const total = all.reduce((a, b) => a + b, 0);
  let ways = new Map<string, bigint>([['0 0', 1n]]);
  for (const value of all) {
    const next = new Map(ways);
    for (const [key, count] of ways) {
      const [number = 0, sum = 0] = key.split(' ').map(Number);
      const taken = `${number + 1} ${sum + value}`;
      next.set(taken, (next.get(taken) ?? 0n) + count);
    }
    ways = next;
  }
  const gap = (sum: number) => Math.abs(sum / first.length - (total - sum) / second.length);
  const observed = gap(first.reduce((a, b) => a + b, 0));
  let [asFar, every] = [0n, 0n];
  for (const [key, count] of ways) {
    const [number = 0, sum = 0] = key.split(' ').map(Number);
    if (number !== first.length) continue;
    every += count;
    if (gap(sum) >= observed - 1e-9) asFar += count;
  }
  return Number((asFar * 10n ** 12n) / every) / 1e12;
}

/** The score interval of each share as the p at which |share - p| is z standard errors of p, found by halving. */
export function newcombeByBisection(a: number, n: number, b: number, m: number): [number, number] | null {
  if (n === 0 || m === 0) return null;
  const z = 1.959964;
  const limit = (share: number, size: number, up: boolean): number => {
    let [inside, outside] = [share, up ? 1 : 0];
    const reached = (p: number) => Math.abs(share - p) >= z * Math.sqrt((p * (1 - p)) / size);
    if (!reached(outside) || share === outside) return outside;
    for (let i = 0; i < 200; i++) {
      const middle = (inside + outside) / 2;
      if (reached(middle) && middle !== share) outside = middle;
      else inside = middle;
    }
    return outside;
  };
  const [one, other] = [a / n, b / m];
  const low = one - other - Math.hypot(one - limit(one, n, false), limit(other, m, true) - other);
  const high = one - other + Math.hypot(limit(one, n, true) - one, other - limit(other, m, false));
  return [low, high];
}
