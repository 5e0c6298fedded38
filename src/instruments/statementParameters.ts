import type { ConclusionRule } from './conclusionRule.ts';

/** The declared quantifiers as ICU `select` keys. */
export const quantifierKeys = ['all', 'almostAll', 'most', 'aboutHalf', 'some', 'few', 'none'] as const;
/** Who does better is said where the verdict is `different` only. */
const verdicts = ['different', 'alike', 'cannotTell', 'tooFew'] as const;
const shareDirections = ['firstHigher', 'secondHigher', 'noDifference', 'tooFew'] as const;
const meanDirections = ['firstHigher', 'secondHigher', 'same', 'tooFew'] as const;

const scope = {
  participated: 'number',
  invited: 'number',
  /** Whether enough posts answered for the whole to be spoken of. */
  floor: ['met', 'below'],
} as const;
const share = {
  quantifier: quantifierKeys,
  numerator: 'number',
  /** Posts that answered the question; `unanswered` took part and did not. */
  denominator: 'number',
  unanswered: 'number',
  percent: 'number',
  /** Whether the answers are enough for a word of the scale: below the floor of the round, few (under five), or enough. */
  reach: ['belowFloor', 'few', 'enough'],
} as const;

/**
 * What the statement of each rule may speak of: numbers, words to `select` on, or texts. All of them are always given.
 * `percent` and `percentTop` are from 0 to 100, whole but where that would contradict the word; means are unrounded, the mean of an
 * empty group is 0. The parameters `within…` speak of the posts of one kind alone; without `within` they are tooFew and 0.
 * A share of a matrix has the figure of each row besides: `part` before its key, for instance `partGovernment`.
 */
export const statementParameters = {
  share: {
    ...share,
    /** The rows of the matrix with the figure of each, the greatest first; of counts those that are not 0, so many. */
    parts: 'text',
    named: 'number',
    ...scope,
  },
  compareShares: {
    verdict: verdicts,
    direction: shareDirections,
    firstNumerator: 'number',
    firstDenominator: 'number',
    secondNumerator: 'number',
    secondDenominator: 'number',
    /** Those of the group that answered and do not meet the test. */
    firstLacking: 'number',
    secondLacking: 'number',
    /** Posts of both groups that answered. */
    answered: 'number',
    /** The difference in percentage points, whole. */
    points: 'number',
    p: 'number',
    /** In how many of 1,000 arrangements of the same answers the difference is as great. */
    perThousand: 'number',
    /** Whether the group that the rule's action is about is below its level. */
    level: ['below', 'fine'],
    ...scope,
  },
  compareMeans: {
    verdict: verdicts,
    direction: meanDirections,
    firstMean: 'number',
    firstN: 'number',
    secondMean: 'number',
    secondN: 'number',
    /** Posts of both groups that answered. */
    answered: 'number',
    perThousand: 'number',
    /** The highest sum that the matrix offers. */
    outOf: 'number',
    withinVerdict: verdicts,
    withinDirection: meanDirections,
    withinFirstMean: 'number',
    withinFirstN: 'number',
    withinSecondMean: 'number',
    withinSecondN: 'number',
    /** As `perThousand`, of the posts of one kind. */
    withinPerThousand: 'number',
    ...scope,
  },
  objectives: {
    ...share,
    /** Objectives of the plan. */
    objectives: 'number',
    /** Group items that were reported in this round: what `percentTop` is a share of. */
    entries: 'number',
    /** Group items that were carried over from the last update unread. */
    carriedEntries: 'number',
    noUpdate: 'number',
    /** Objectives with fewer entries than `fewerThan`, those without any among them. */
    fewer: 'number',
    fewerThan: 'number',
    /** The setting of the rule, or the number of objectives where there are not so many. */
    busiest: 'number',
    percentTop: 'number',
    /** Reported items whose status is one of the rule's `stuck`. */
    stuck: 'number',
    /** Pairs of objectives with near-duplicate titles. */
    pairs: 'number',
    ...scope,
  },
} as const satisfies Record<ConclusionRule['rule'], Record<string, 'number' | 'text' | readonly string[]>>;

/** The parameter that holds the figure of a row: how many gave the wanted answer, or their mean. */
export function instrumentRowParameter(row: string): string {
  return `part${row.charAt(0).toUpperCase()}${row.slice(1)}`;
}

type Value<Kind> = Kind extends readonly (infer Word)[] ? Word : Kind extends 'text' ? string : number;
type Table<Rule extends ConclusionRule['rule']> = (typeof statementParameters)[Rule];

/** The parameters that the statement of a rule is formatted with. */
export type StatementParameters<Rule extends ConclusionRule['rule']> = {
  -readonly [Name in keyof Table<Rule>]: Value<Table<Rule>[Name]>;
};
