import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/analysis/profiles/answerProfile.ts';
import {
  profileCounts,
  decideProfileMeasure,
  profileOrigins,
  profilesNotCarried,
  profileSpread,
} from '../../src/analysis/profiles/answerProfile.ts';
import type { Measure } from '../../src/analysis/measure.ts';
import { meanChange, type PanelRow, shareChange } from '../../src/analysis/changeOnPanelOfPosts.ts';

const cell = { kind: 'field', region: '', workingGroupMember: true, hostsMajorOrganizations: false };
const answer: Measure = { kind: 'answer', question: 'patAccess', is: 'yes' };
const sum: Measure = { kind: 'sum', question: 'networks', rows: 2 };
const yes: Score = { score: 1, rows: 1 };
const no: Score = { score: 0, rows: 1 };
const silent: Score = { score: 0, rows: 0 };
const row = (before: Score, now: Score, posts = 1): PanelRow => ({ cell, before, now, posts });
const panel = (...rows: PanelRow[]) => ({ round: 'Round 1999', rows });

describe('what decides a measure', () => {
  const rows: Measure = { kind: 'rows', question: 'dialogue', is: 'regular', atLeast: 2, rows: 4 };
  const mean: Measure = { kind: 'mean', question: 'mainstreaming', atLeast: 2 };

  it.each<[string, Measure, Score, number | null]>([
    ['enough rows, whatever is missing', rows, { score: 2, rows: 2 }, 1],
    ['too few rows of all', rows, { score: 1, rows: 4 }, 0],
    ['too few rows, of which the missing one could be one', rows, { score: 1, rows: 3 }, null],
    ['too few rows, which the missing one could not make enough', rows, { score: 0, rows: 3 }, 0],
    ['a mean at the limit', mean, { score: 6, rows: 3 }, 1],
    ['a mean that floating point has just below it', mean, { score: 2 * 3 - 1e-10, rows: 3 }, 1],
    ['a mean below it', mean, { score: 5, rows: 3 }, 0],
    ['no mean of nothing', mean, { score: 0, rows: 0 }, null],
    ['another answer', answer, { score: 0, rows: 1 }, 0],
    ['no answer', answer, { score: 0, rows: 0 }, null],
    ['a whole sum, zero too', sum, { score: 0, rows: 2 }, 0],
    ['a sum that lacks a row: it is not zero', sum, { score: 3, rows: 1 }, null],
  ])('%s', (_, measure, score, decided) => {
    expect(decideProfileMeasure(measure, score)).toBe(decided);
  });

  it('counts posts, not profiles, and leaves out who is silent', () => {
    const profiles = [
      { cell: { ...cell, id: 1 }, ...yes, origin: 'given' as const, posts: 3 },
      { cell: { ...cell, id: 1 }, ...no, origin: 'carried' as const, posts: 2 },
      { cell: { ...cell, id: 1 }, ...silent, origin: 'confirmed' as const, posts: 4 },
    ];
    expect(profileCounts(answer, profiles)).toEqual({ numerator: 3, denominator: 5 });
    expect(profileCounts(answer, profilesNotCarried(profiles))).toEqual({ numerator: 3, denominator: 3 });
    expect(profileOrigins(answer, profiles)).toEqual({ given: 3, confirmed: 0, carried: 2 });
    expect([...profileSpread(answer, profiles)]).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });
});

describe('a change of a share on the same posts', () => {
  it('is not told of fewer than five that answered both', () => {
    expect(shareChange(answer, panel(row(yes, no, 4), row(silent, yes, 9)))).toEqual({
      round: 'Round 1999',
      posts: 4,
      tooFew: true,
    });
  });

  it('tells who gained and lost, and those apart who answered once', () => {
    const rows = [
      row(no, yes, 3),
      row(yes, no, 1),
      row(yes, yes, 2),
      row(no, no, 1),
      row(silent, yes, 5),
      row(yes, silent, 6),
    ];
    expect(shareChange(answer, panel(...rows, row(silent, silent, 7)))).toMatchObject({
      posts: 7,
      before: 3,
      now: 5,
      gained: 3,
      lost: 1,
      joined: 5,
      left: 6,
      // Of four coins at most one shows tails: (1 + 4) / 16, both ways.
      p: 0.625,
    });
  });

  it('is certain to come by chance where nobody moved', () => {
    expect(shareChange(answer, panel(row(yes, yes, 5)))).toMatchObject({ gained: 0, lost: 0, p: 1 });
  });
});

describe('a change of a mean on the same posts', () => {
  const scored = (score: number, rows = 2): Score => ({ score, rows });

  it('is of those alone who answered every row both times', () => {
    const rows = [row(scored(2), scored(4), 4), row(scored(4), scored(2), 1), row(scored(3, 1), scored(6), 2)];
    expect(meanChange(sum, panel(...rows))).toMatchObject({
      posts: 5,
      before: 12 / 5,
      now: 18 / 5,
      rose: 4,
      fell: 1,
      joined: 2,
      left: 0,
      // Of five coins at most one shows tails: (1 + 5) / 32, both ways.
      p: 0.375,
    });
  });

  it('counts who stayed neither as risen nor as fallen', () => {
    expect(meanChange(sum, panel(row(scored(2), scored(2), 5), row(scored(1), scored(3), 1)))).toMatchObject({
      rose: 1,
      fell: 0,
      p: 1,
    });
    expect(meanChange(sum, panel(row(scored(2), scored(2), 4)))).toMatchObject({ posts: 4, tooFew: true });
  });
});
