import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairPostsOfRound, type Pairable } from '../../src/rounds/pairPostsOfRound.ts';

const posts = (hq: number, field: number): Pairable[] => [
  ...Array.from({ length: hq }, (_, i) => ({ id: i + 1, code: `HQ-${i}`, kind: 'hq' })),
  ...Array.from({ length: field }, (_, i) => ({ id: 100 + i, code: `F${i}`, kind: 'field' })),
];
const anyPosts = fc.tuple(fc.nat(9), fc.nat(20)).map(([hq, field]) => posts(hq, field));

describe('pairing posts for an exercise', () => {
  it('lets each headquarters unit meet field posts, in the order of the codes', () => {
    expect(pairPostsOfRound(posts(2, 3))).toEqual([
      [1, 100],
      [2, 101],
      [1, 102],
    ]);
  });

  it('pairs neighbours where all posts are of one kind', () => {
    expect(pairPostsOfRound(posts(0, 3))).toEqual([
      [100, 101],
      [101, 102],
      [102, 100],
    ]);
    expect(pairPostsOfRound(posts(2, 0))).toEqual([[1, 2]]);
  });

  it('pairs nobody where there is nobody to be paired with', () => {
    expect(pairPostsOfRound([])).toEqual([]);
    expect(pairPostsOfRound(posts(1, 0))).toEqual([]);
  });

  it('gives everybody somebody else, no pair twice, and an even load within each kind', () => {
    fc.assert(
      fc.property(anyPosts, (all) => {
        const pairs = pairPostsOfRound(all);
        const load = (id: number) => pairs.flat().filter((one) => one === id).length;
        if (all.length > 1) for (const { id } of all) expect(load(id)).toBeGreaterThan(0);
        for (const [one, other] of pairs) expect(one).not.toBe(other);
        expect(new Set(pairs.map((pair) => pair.toSorted((a, b) => a - b).join())).size).toBe(pairs.length);
        for (const kind of ['hq', 'field']) {
          const loads = all.filter((post) => post.kind === kind).map(({ id }) => load(id));
          if (loads.length > 0) expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('does not depend on the order in which posts are listed', () => {
    fc.assert(
      fc.property(
        anyPosts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(pairPostsOfRound(shuffled)).toEqual(pairPostsOfRound(all));
        },
      ),
    );
  });
});
