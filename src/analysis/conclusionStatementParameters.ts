import { quantifierKeys } from '../instruments/statementParameters.ts';
import {
  type CompareSharesConclusion,
  type GroupMean,
  type MeansFigures,
  type ObjectivesConclusion,
  type ShareFigures,
} from './analysis.ts';
import type { ConclusionEvidence, RuleOf } from './conclusionEvidence.ts';
import { FEW_ANSWERS } from './firmness.ts';
import { conclusionGroupPair } from './conclusionGroupPair.ts';
import { analysisPercent } from './percent.ts';
import { quantifiers } from './quantifier.ts';

/** What a statement may always speak of. */
export const conclusionScope = ({ participated, invited, floorMet }: ConclusionEvidence) => ({
  participated,
  invited,
  floor: floorMet ? ('met' as const) : ('below' as const),
});

/** The texts of the instrument select the quantifier by a key without spaces; where nobody answered they look at the denominator. */
export function shareParameters(figures: ShareFigures, { participated, floorMet }: ConclusionEvidence) {
  const { numerator, denominator, quantifier } = figures;
  const few = denominator < FEW_ANSWERS;
  return {
    numerator,
    denominator,
    quantifier: quantifierKeys[quantifiers.indexOf(quantifier ?? 'none')] ?? 'none',
    unanswered: participated - denominator,
    percent: analysisPercent(numerator, denominator),
    reach: !floorMet ? ('belowFloor' as const) : few ? ('few' as const) : ('enough' as const),
  };
}

type Shares = Pick<CompareSharesConclusion, 'groups' | 'verdict' | 'direction' | 'difference' | 'p' | 'action'>;

/** Of two shares; p is 1 where there is none, and then the verdict is tooFew. */
export function comparedSharesParameters({ groups, verdict, direction, difference, p, action }: Shares) {
  const [first, second] = conclusionGroupPair(groups);
  return {
    verdict,
    direction,
    firstNumerator: first.numerator,
    firstDenominator: first.denominator,
    secondNumerator: second.numerator,
    secondDenominator: second.denominator,
    firstLacking: first.denominator - first.numerator,
    secondLacking: second.denominator - second.numerator,
    answered: first.denominator + second.denominator,
    points: Math.round(Math.abs(difference ?? 0) * 100),
    p: p ?? 1,
    perThousand: Math.round((p ?? 1) * 1000),
    level: action === null ? ('fine' as const) : ('below' as const),
  };
}

interface Means {
  figures: MeansFigures;
  groups: readonly GroupMean[];
  inside: MeansFigures | null;
  insideGroups: readonly GroupMean[] | null;
  outOf: number;
}

/** Of two means, and of those within one kind of post; the mean of an empty group is 0, and then the verdict is tooFew. */
export function comparedMeansParameters({ figures, groups, inside, insideGroups, outOf }: Means) {
  const [first, second] = conclusionGroupPair(groups);
  const [insideFirst, insideSecond] = insideGroups ? conclusionGroupPair(insideGroups) : [null, null];
  return {
    verdict: figures.verdict,
    direction: figures.direction,
    firstMean: first.mean ?? 0,
    firstN: first.n,
    secondMean: second.mean ?? 0,
    secondN: second.n,
    answered: first.n + second.n,
    perThousand: Math.round((figures.p ?? 1) * 1000),
    outOf,
    withinVerdict: inside?.verdict ?? ('tooFew' as const),
    withinDirection: inside?.direction ?? ('tooFew' as const),
    withinFirstMean: insideFirst?.mean ?? 0,
    withinFirstN: insideFirst?.n ?? 0,
    withinSecondMean: insideSecond?.mean ?? 0,
    withinSecondN: insideSecond?.n ?? 0,
    withinPerThousand: Math.round((inside?.p ?? 1) * 1000),
  };
}

type Use = Pick<
  ObjectivesConclusion,
  'objectives' | 'noUpdate' | 'fewer' | 'reported' | 'carried' | 'topShare' | 'stuck'
>;

/** Of the use of objectives: `entries` are those that were reported in this round. */
export function conclusionObjectiveParameters(rule: RuleOf<'objectives'>, use: Use, pairs: number) {
  const busiest = Math.min(rule.busiest, use.objectives);
  const { objectives, noUpdate, fewer, reported, carried, topShare, stuck } = use;
  return {
    objectives,
    entries: reported,
    carriedEntries: carried,
    noUpdate,
    fewer,
    fewerThan: rule.fewerThan,
    busiest,
    percentTop: analysisPercent(topShare ?? 0, 1),
    stuck: stuck ?? 0,
    pairs,
  };
}
