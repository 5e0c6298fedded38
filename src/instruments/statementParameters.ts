import type { ConclusionRule } from './conclusion.ts';

/** The declared quantifiers as ICU `select` keys. */
export const quantifierKeys = ['all', 'almostAll', 'most', 'aboutHalf', 'some', 'few', 'none'] as const;
/** `tooFew`: one of the groups has no answer. */
const shareDirections = ['firstHigher', 'secondHigher', 'noDifference', 'tooFew'] as const;
const meanDirections = ['firstHigher', 'secondHigher', 'same', 'tooFew'] as const;

const scope = { participated: 'number', invited: 'number' } as const;
const share = {
  quantifier: quantifierKeys,
  numerator: 'number',
  /** Posts that answered the question; `unanswered` took part and did not. */
  denominator: 'number',
  unanswered: 'number',
  percent: 'number',
} as const;

/**
 * What the statement of each rule may speak of: numbers, or words to `select` on. All of them are always given.
 * `percent` and `percentTop` are whole numbers from 0 to 100, means are unrounded, the mean of an empty group is 0.
 * The parameters `within…` speak of the posts of one kind alone; without `within` they are tooFew and 0.
 */
export const statementParameters = {
  share: { ...share, ...scope },
  compareShares: {
    direction: shareDirections,
    firstNumerator: 'number',
    firstDenominator: 'number',
    secondNumerator: 'number',
    secondDenominator: 'number',
    p: 'number',
    ...scope,
  },
  compareMeans: {
    direction: meanDirections,
    firstMean: 'number',
    firstN: 'number',
    secondMean: 'number',
    secondN: 'number',
    withinDirection: meanDirections,
    withinFirstMean: 'number',
    withinFirstN: 'number',
    withinSecondMean: 'number',
    withinSecondN: 'number',
    ...scope,
  },
  objectives: {
    ...share,
    /** Objectives of the plan. */
    objectives: 'number',
    /** Group items that name an objective of the plan: what `percentTop` is a share of. */
    entries: 'number',
    noUpdate: 'number',
    /** Objectives with fewer entries than `fewerThan`, those without any among them. */
    fewer: 'number',
    fewerThan: 'number',
    /** The setting of the rule, or the number of objectives where there are not so many. */
    busiest: 'number',
    percentTop: 'number',
    /** Pairs of objectives with near-duplicate titles. */
    pairs: 'number',
    ...scope,
  },
} as const satisfies Record<ConclusionRule['rule'], Record<string, 'number' | readonly string[]>>;

type Value<Kind> = Kind extends readonly (infer Word)[] ? Word : number;
type Table<Rule extends ConclusionRule['rule']> = (typeof statementParameters)[Rule];

/** The parameters that the statement of a rule is formatted with. */
export type StatementParameters<Rule extends ConclusionRule['rule']> = {
  -readonly [Name in keyof Table<Rule>]: Value<Table<Rule>[Name]>;
};
