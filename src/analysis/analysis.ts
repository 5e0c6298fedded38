import type { Test } from '../instruments/conclusion.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { Localized } from '../language/language.ts';
import type { Rates } from '../rounds/rates.ts';
import type { RoundState } from '../rounds/state.ts';
import type { Comparison } from './comparison.ts';
import type { Finding } from './findings.ts';
import type { Objective } from './objective.ts';
import type { Quantifier } from './quantifier.ts';

/** A post that stands behind or against a conclusion, with the answers that put it there. */
export interface ProofLine {
  post: string;
  side: Side;
  answers: { question: string; part: string; answer: string | number }[];
}

/** `silent`: was asked and gave no answer that decides it. */
export type Side = 'for' | 'against' | 'silent';

interface ConclusionBase {
  key: string;
  title: Localized;
  statement: Localized;
  /** The question that it rests on: its visibility governs who may see which posts stand where. */
  question: string;
}

export interface ShareConclusion extends ConclusionBase {
  rule: 'share';
  test: Test;
  numerator: number;
  /** Posts that answered the question: silence is in no denominator. */
  denominator: number;
  /** Null, like its quantifier, where nobody answered. */
  share: number | null;
  quantifier: Quantifier | null;
  /** Posts that were asked and gave no answer that decides it, whether they took part or not. */
  silent: number;
  /** Null where no post was asked. */
  sensitivity: { worst: number; worstQuantifier: Quantifier; best: number; bestQuantifier: Quantifier } | null;
}
interface GroupShare {
  group: string;
  label: Localized;
  numerator: number;
  denominator: number;
}
export interface CompareSharesConclusion extends ConclusionBase {
  rule: 'compareShares';
  groups: GroupShare[];
  direction: 'firstHigher' | 'secondHigher' | 'noDifference' | 'tooFew';
  /** Two-sided Fisher exact test. */
  p: number;
  action?: { to: Localized; text: Localized };
}
export interface GroupMean {
  group: string;
  label: Localized;
  n: number;
  /** Null for a group nobody of which answered. */
  mean: number | null;
}
export interface CompareMeansConclusion extends ConclusionBase {
  rule: 'compareMeans';
  groups: GroupMean[];
  direction: MeanDirection;
  within?: { name: string; groups: GroupMean[]; direction: MeanDirection };
}
export type MeanDirection = 'firstHigher' | 'secondHigher' | 'same' | 'tooFew';

export interface ObjectivesConclusion extends ConclusionBase {
  rule: 'objectives';
  objectives: number;
  noUpdate: number;
  fewer: number;
  /** Items that name an objective of the plan. */
  entries: number;
  /** Share of the items that the busiest objectives carry; null where there is no item. */
  topShare: number | null;
  nearDuplicatePairs: [string, string][];
  streamlining: { numerator: number; denominator: number; quantifier: Quantifier | null };
}
export type Conclusion = ShareConclusion | CompareSharesConclusion | CompareMeansConclusion | ObjectivesConclusion;

/** The round that an analysis speaks of; dates are calendar dates YYYY-MM-DD. */
export interface RoundFacts {
  id: number;
  label: string;
  periodStart: string;
  periodEnd: string;
  opensAt: string;
  dueAt: string;
  closesAt: string;
  state: RoundState;
}

/**
 * Everything that the answers of a round say, aggregated: it does not grow with the posts. Who stands where is read page by page
 * (`proofOf`, `namesOf` in proof/store.ts).
 */
export interface RoundAnalysis {
  round: RoundFacts;
  instrument: Instrument;
  objectives: Objective[];
  rates: Rates;
  /** In the order of the instrument: `why 1` is the first. */
  conclusions: Conclusion[];
  findings: Finding[];
  /** Against the round before; null for the first. */
  comparison: Comparison | null;
}
