import type { Test } from '../instruments/conclusionRule.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { Localized } from '../language/language.ts';
import type { Rates } from '../rounds/roundRates.ts';
import type { RoundState } from '../rounds/roundStatesAndActs.ts';
import type { Became, ObstacleBecame } from './recommendationOutcomes/recommendationOutcome.ts';
import type { ComparisonRound } from './comparisonRound.ts';
import type { Finding } from './findings.ts';
import type { Notes } from './notes/isConclusionWithheld.ts';
import type { Firmness } from './firmness.ts';
import type { Objective } from './objective.ts';
import type { MeanChange, ShareChange } from './changeOnPanelOfPosts.ts';
import type { Counts, OriginCounts } from './profiles/answerProfile.ts';
import type { Quantifier, Sensitivity } from './quantifier.ts';
import type { Shortcoming } from './shortcomings/shortcomingOfPosts.ts';
import type { AcceptedShare } from './sharesOfAcceptedUpdates.ts';
import type { Floor, ResponseLine, ReviewCounts } from './responseRate/responseByGroup.ts';
import type { ShownCount } from './suppression/suppressCounts.ts';
import type { ComparisonVerdict } from './comparisonVerdict.ts';

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
  /** The same as it is said outside the working group, where counts of one or two posts are not. */
  outside: Localized;
  /** The question that it rests on: its visibility governs who may see which posts stand where. */
  question: string;
  /** Posts among those that answered, by how their answers came to stand. */
  origin: OriginCounts;
  firmness: Firmness;
}

/** A share, whatever rule it belongs to. */
export interface ShareFigures {
  numerator: number;
  /** Posts that answered the question: silence is in no denominator. */
  denominator: number;
  /** Null, like its quantifier, where nobody answered. */
  share: number | null;
  quantifier: Quantifier | null;
  /** Posts that were asked and gave no answer that decides it, whether they took part or not. */
  silent: number;
  /** Null where no post was asked. */
  sensitivity: Sensitivity | null;
  /** The fewest answers that would have to differ for another word; null where nobody answered. */
  toFlip: number | null;
  /** The same share of the posts that did not just leave their last answer as it was. */
  withoutCarried: Counts & { quantifier: Quantifier | null };
}

/** One row of a matrix: how many of those who answered it gave the wanted answer, or their mean. */
export type PartFigure =
  { part: string; numerator: number; n: number } | { part: string; mean: number | null; n: number };

/** A row as a sentence has it: outside the working group a count may be "fewer than three", or not shown. */
export type SaidPart = PartFigure | { part: string; numerator: ShownCount; n: number };

/** The whole rule with another threshold. */
export interface CutFigure extends Counts {
  threshold: number;
  quantifier: Quantifier | null;
}

export interface ShareConclusion extends ConclusionBase, ShareFigures {
  rule: 'share';
  test: Test;
  parts: PartFigure[];
  /** The same as they are said outside the working group. */
  partsOutside: SaidPart[];
  cut: CutFigure[];
  /** Against the round before, on the posts that answered both; null where nothing may be compared. */
  since: ShareChange | null;
}
interface GroupShare extends Counts {
  group: string;
  label: Localized;
  silent: number;
}

/** A difference of two groups and how likely dealing the same answers out at random would make it as great. */
export interface Difference {
  difference: number | null;
  p: number | null;
}

/** Who does better, said only where the verdict is `different`. */
type ShareDirection = 'firstHigher' | 'secondHigher' | 'noDifference' | 'tooFew';
export interface CompareSharesConclusion extends ConclusionBase, Difference {
  rule: 'compareShares';
  groups: GroupShare[];
  verdict: ComparisonVerdict;
  direction: ShareDirection;
  /** 95 %, Newcombe's hybrid score interval. */
  interval: { low: number; high: number } | null;
  /** With the silent of the first group counted as meeting it and those of the second as not, and the reverse. */
  sensitivity: { widest: Difference; narrowest: Difference };
  /** Asked for by the level of one group, never by p. */
  action: { addressee: string; group: string; share: number; below: number; to: Localized; text: Localized } | null;
  since: (ShareChange & { group: string })[] | null;
}
export interface GroupMean {
  group: string;
  label: Localized;
  n: number;
  /** Null for a group nobody of which answered. */
  mean: number | null;
}

/** How the means of two groups compare. */
export interface MeansFigures extends Difference {
  /** False where p is an approximation. */
  exact: boolean;
  /** Probability of superiority. */
  superiority: number | null;
  verdict: ComparisonVerdict;
  direction: MeanDirection;
}
export interface CompareMeansConclusion extends ConclusionBase, MeansFigures {
  rule: 'compareMeans';
  groups: (GroupMean & { silent: number })[];
  within?: MeansFigures & { name: string; groups: GroupMean[] };
  /** Means by row, of all posts of a group that answered it. */
  parts: { part: string; first: number | null; second: number | null }[];
  /** Means of all asked, the silent at the lowest and the highest sum that the matrix offers. */
  sensitivity: { group: string; lowest: number | null; highest: number | null }[];
  since: (MeanChange & { group: string })[] | null;
}
export type MeanDirection = 'firstHigher' | 'secondHigher' | 'same' | 'tooFew';

export interface ObjectivesConclusion extends ConclusionBase {
  rule: 'objectives';
  objectives: number;
  noUpdate: number;
  fewer: number;
  /** All entries of standing updates: those that were reported in this round, and those that were carried. */
  entries: number;
  reported: number;
  /** Of the reported, those that were confirmed as they stood; the others are new or changed. */
  confirmed: number;
  carried: number;
  /** Of the reported, every status that is offered; null where the rule names no status. */
  byStatus: Record<string, number> | null;
  stuck: number | null;
  /** Of the reported, those with a link to a document. */
  linked: number;
  /** Share of the reported entries that the busiest objectives carry; null where there is none. */
  topShare: number | null;
  nearDuplicatePairs: [string, string][];
  streamlining: ShareFigures;
  since: ShareChange | null;
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
  /** What happened to it, in order; days are those of UTC. */
  events: RoundEvent[];
}

/** That a round was opened, closed or reopened, as the record has it. */
export interface RoundEvent {
  act: 'open' | 'close' | 'reopen' | 'extend' | 'moveClosing' | 'ask' | 'spare';
  on: string;
  /** Of a reopening, an extension, or a post that is asked no longer. */
  reason: string | null;
  /** Of an extension: the due dates before and after it, and whether it was for one post; of another last day: those days. */
  moved: { from: string; to: string; onePost: boolean } | null;
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
  floor: Floor;
  /** Standing updates without a single given answer, in any question. */
  carriedUpdates: number;
  response: ResponseLine[];
  review: ReviewCounts;
  /** By the conclusion's key, the same shares on accepted updates alone; empty where none is accepted. Signed is what counts all. */
  accepted: ReadonlyMap<string, readonly AcceptedShare[]>;
  /** In the order of the instrument: `why 1` is the first. */
  conclusions: Conclusion[];
  findings: Finding[];
  /** What the coordinator added to conclusions, or withheld of them. */
  notes: Notes;
  /** What has become of the recommendations of the rounds before. */
  became: Became[];
  /** What has become of the obstacles that posts reported before. */
  obstacles: ObstacleBecame[];
  /** What posts lack; empty while the round is open, below the floor, and of fewer than five posts. */
  shortcomings: Shortcoming[];
  /** Label of the round before, also while nothing is compared with it; null for the first. */
  roundBefore: string | null;
  /** The round that changes are told against; null for the first, and while this one is open. */
  comparison: ComparisonRound | null;
}
