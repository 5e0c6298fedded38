import type { CompareMeansConclusion, CompareSharesConclusion, GroupMean, MeanDirection } from './analysis.ts';
import { shareOf } from './compare.ts';
import { counts, type ConclusionEvidence, headOf, type RuleOf, scope, type GroupTally, within } from './evidence.ts';
import { fisherExact } from './fisher.ts';
import { stateOf } from './statement.ts';

/** Whether a test is met more often in one group than in the other, beyond chance. */
export function compareShares(rule: RuleOf<'compareShares'>, evidence: ConclusionEvidence): CompareSharesConclusion {
  const groups = rule.groups.values.map(({ name, label, value }) => ({
    group: name,
    label,
    ...counts(within(evidence.tallies, rule.groups.by, value)),
  }));
  const [first, second] = pairOf(groups);
  const table = {
    firstNumerator: first.numerator,
    firstDenominator: first.denominator,
    secondNumerator: second.numerator,
    secondDenominator: second.denominator,
  };
  const p = fisherExact(table);
  const higher = (shareOf(first) ?? 0) > (shareOf(second) ?? 0) ? 'firstHigher' : 'secondHigher';
  const tooFew = first.denominator === 0 || second.denominator === 0;
  const direction = tooFew ? 'tooFew' : p < rule.alpha ? higher : 'noDifference';
  const worse = direction === 'firstHigher' ? second.group : direction === 'secondHigher' ? first.group : null;
  const { action } = rule;
  return {
    ...headOf(rule, evidence.measure),
    rule: 'compareShares',
    statement: stateOf(rule, { direction, ...table, p, ...scope(evidence) }),
    groups,
    direction,
    p,
    ...(action && action.ifWorse === worse && { action: { to: action.to, text: action.text } }),
  };
}

/** Whether the mean of a sum is greater in one group than in the other, among all posts and among those of one kind. */
export function compareMeans(rule: RuleOf<'compareMeans'>, evidence: ConclusionEvidence): CompareMeansConclusion {
  const means = (tallies: readonly GroupTally[]) =>
    rule.groups.values.map(({ name, label, value }): GroupMean => {
      const { numerator: sum, denominator: n } = counts(within(tallies, rule.groups.by, value));
      return { group: name, label, n, mean: n === 0 ? null : sum / n };
    });
  const groups = means(evidence.tallies);
  const inside = rule.within && means(within(evidence.tallies, 'kind', rule.within.kind));
  const [first, second] = pairOf(groups);
  const [insideFirst, insideSecond] = inside ? pairOf(inside) : [null, null];
  const direction = directionOf(first.mean, second.mean);
  const withinDirection = directionOf(insideFirst?.mean ?? null, insideSecond?.mean ?? null);
  return {
    ...headOf(rule, evidence.measure),
    rule: 'compareMeans',
    statement: stateOf(rule, {
      direction,
      firstMean: first.mean ?? 0,
      firstN: first.n,
      secondMean: second.mean ?? 0,
      secondN: second.n,
      withinDirection,
      withinFirstMean: insideFirst?.mean ?? 0,
      withinFirstN: insideFirst?.n ?? 0,
      withinSecondMean: insideSecond?.mean ?? 0,
      withinSecondN: insideSecond?.n ?? 0,
      ...scope(evidence),
    }),
    groups,
    direction,
    ...(rule.within && inside && { within: { name: rule.within.name, groups: inside, direction: withinDirection } }),
  };
}

function pairOf<Entry>(groups: readonly Entry[]): [Entry, Entry] {
  const [first, second] = groups;
  if (first === undefined || second === undefined) throw new Error('A comparison needs two groups');
  return [first, second];
}

/** Means are sums of whole steps over n: what differs by less than this is the same number. */
const SAME = 1e-9;

function directionOf(first: number | null, second: number | null): MeanDirection {
  if (first === null || second === null) return 'tooFew';
  if (Math.abs(first - second) < SAME) return 'same';
  return first > second ? 'firstHigher' : 'secondHigher';
}
