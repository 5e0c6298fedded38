import { describe, expect, it } from 'vitest';
import { recommendationOutcomeFigure } from '../../../src/analysis/recommendationOutcomes/figureThenAndNow.ts';
import {
  isOutcomeSeenInFigure,
  outcomeVerdictOf,
} from '../../../src/analysis/recommendationOutcomes/outcomeVerdict.ts';
import { measureOf } from '../../../src/analysis/measure.ts';
import type { PanelRow } from '../../../src/analysis/changeOnPanelOfPosts.ts';
import { oneOf, randomFrom } from '../../support/random.ts';
import { planOfAction, ruleNamed } from '../analysisFixture.ts';

/** What a post answered in a round, row by row; nothing where it did not. */
type Answer = readonly (number | null)[] | null;
interface Post {
  kind: 'hq' | 'field';
  then: Answer;
  now: Answer;
}

/** The conclusions of the instrument that a recommendation can aim at, each with how many rows its question has. */
interface Aim {
  key: string;
  rows: number;
  group: string | null;
}
const aims: readonly [Aim, ...Aim[]] = [
  { key: 'dialogue', rows: 4, group: null },
  { key: 'mainstreaming', rows: 5, group: null },
  { key: 'patAccess', rows: 1, group: 'field' },
  { key: 'patAccess', rows: 1, group: 'hq' },
  { key: 'patAccess', rows: 1, group: null },
];

/** By the words of the specification, post by post: 1, 0, or null where the answers do not decide it. */
function met(key: string, answer: Answer): number | null {
  if (!answer) return null;
  const given = answer.filter((one) => one !== null);
  if (given.length === 0) return null;
  if (key === 'patAccess') return given[0] === 1 ? 1 : 0;
  if (key === 'mainstreaming') return given.reduce((sum, one) => sum + one, 0) / given.length >= 2 - 1e-9 ? 1 : 0;
  const regular = given.filter((one) => one === 3).length;
  if (regular >= 2) return 1;
  return regular + answer.length - given.length >= 2 ? null : 0;
}

/** The panel as the database counts it: score and rows by post. */
function rowOf(key: string, { kind, then, now }: Post): PanelRow {
  const score = (answer: Answer) => {
    const given = (answer ?? []).filter((one) => one !== null);
    const wanted = { patAccess: 1, dialogue: 3 }[key];
    const counted = wanted === undefined ? given : given.map((one) => Number(one === wanted));
    return { score: counted.reduce((sum, one) => sum + one, 0), rows: given.length };
  };
  const cell = { kind, region: '', workingGroupMember: true, hostsMajorOrganizations: false };
  return { cell, before: score(then), now: score(now), posts: 1 };
}

describe('what a recommendation has come to', () => {
  const random = randomFrom(41);
  const answer = (rows: number): Answer =>
    random() < 0.2
      ? null
      : Array.from({ length: rows }, () => (random() < 0.15 ? null : oneOf(random, [0, 1, 2, 3] as const)));

  it('is what a count post by post says, in 2,000 random pairs of rounds', () => {
    const told = new Set<string>();
    for (let round = 0; round < 2_000; round++) {
      const { key, rows, group } = oneOf(random, aims);
      const posts = Array.from({ length: Math.floor(random() * 24) }, (): Post => ({
        kind: oneOf(random, ['hq', 'field'] as const),
        then: answer(rows),
        now: answer(rows),
      }));
      const target = oneOf(random, [0.25, 0.5, 0.75, 1] as const);
      const isDone = random() < 0.5;
      const rule = ruleNamed(key);
      const panel = { round: 'before', rows: posts.map((post) => rowOf(key, post)) };
      const figure = recommendationOutcomeFigure(rule, measureOf(rule, planOfAction()), group, panel);
      const verdict = outcomeVerdictOf(isDone, isOutcomeSeenInFigure(figure, target));

      const both = posts
        .filter(({ kind }) => group === null || kind === group)
        .map(({ then, now }) => ({ then: met(key, then), now: met(key, now) }))
        .filter(({ then, now }) => then !== null && now !== null);
      const meet = both.filter(({ now }) => now === 1).length;
      const isReached = both.length >= 5 && meet >= target * both.length;
      expect(verdict).toBe(
        { 11: 'doneAndSeen', 10: 'doneNotSeen', 1: 'seenWithoutIt', 0: 'open' }[
          Number(isDone) * 10 + Number(isReached)
        ],
      );
      if (both.length < 5) expect(figure).toEqual({ posts: both.length, tooFew: true });
      else
        expect(figure).toEqual({
          posts: both.length,
          unit: 'share',
          then: both.filter(({ then }) => then === 1).length / both.length,
          now: meet / both.length,
        });
      told.add(verdict);
    }
    expect(told.size).toBe(4);
  });

  it('is told of no group that the rule does not have, and of no wish', () => {
    const of = (key: string, group: string | null) =>
      recommendationOutcomeFigure(ruleNamed(key), measureOf(ruleNamed(key), planOfAction()), group, {
        round: 'before',
        rows: [],
      });
    expect(of('dialogue', 'field')).toBeNull();
    expect(of('patAccess', 'elsewhere')).toBeNull();
    expect(of('objectives', null)).toBeNull();
  });
});
