import type { ConclusionRule } from '../../instruments/conclusionRule.ts';
import {
  type Instrument,
  type Question,
  instrumentQuestionsOf,
  type Visibility,
} from '../../instruments/instrument.ts';
import type { CompareMeansConclusion, Conclusion, ProofLine, RoundAnalysis, Side } from '../analysis.ts';
import { sumOfAnalysis } from '../conclusionEvidence.ts';
import type { Cell } from '../measure.ts';

/** A line of a proof, with what its post is: the groups of a rule are made of that. */
export interface PlacedLine extends ProofLine {
  cell: Omit<Cell, 'id'>;
}

/** The posts of a round, some of them, each with where it stands to a conclusion. */
export interface ProofPage {
  lines: PlacedLine[];
  /** From 1; a page beyond the last one is empty. */
  page: number;
  /** At least 1. */
  pages: number;
  /** Posts that the round asks, on all pages. */
  total: number;
}

/** The rule that a conclusion of the analysis was drawn by. */
export function conclusionRuleOf({ instrument }: RoundAnalysis, key: string): ConclusionRule {
  const rule = instrument.conclusions.find((one) => one.key === key);
  if (!rule) throw new Error(`The instrument ${instrument.key} has no conclusion ${key}`);
  return rule;
}

/** The group of a rule that a post belongs to; null where the rule has no groups, or the post is in none of them. */
export function analysisProofGroupName(analysis: RoundAnalysis, key: string, cell: Omit<Cell, 'id'>): string | null {
  const rule = conclusionRuleOf(analysis, key);
  if (!('groups' in rule)) return null;
  const { by, values } = rule.groups;
  return values.find(({ value }) => value === cell[by])?.name ?? null;
}

/**
 * Where a post stands to a conclusion, by what its answers say to the measure (null: silent). It means the same in every round,
 * whatever the verdict. A share is carried by those who meet the test. A difference of two groups is carried by those of the higher
 * group who meet it and of the lower who do not; of means, by those on their own group's side of the middle between the two.
 */
export function proofSide(
  rule: ConclusionRule,
  conclusion: Conclusion,
  verdict: number | null,
  cell: Omit<Cell, 'id'>,
): Side {
  if (verdict === null) return 'silent';
  const higher = 'groups' in rule ? isOfHigherGroup(rule.groups.values, cell[rule.groups.by], conclusion) : null;
  if (conclusion.rule === 'compareMeans') {
    const middle = middleOfMeans(conclusion);
    return higher === null ? 'for' : forIf(higher ? verdict >= middle : verdict <= middle);
  }
  return forIf(higher === false ? verdict === 0 : verdict > 0);
}

/** Whether the post belongs to the group with the higher figure, the first where they are alike; null where it belongs to none. */
function isOfHigherGroup(
  values: readonly { value: string | boolean }[],
  own: string | boolean,
  conclusion: Conclusion,
): boolean | null {
  if (!('difference' in conclusion)) return null;
  const index = values.findIndex(({ value }) => value === own);
  return index < 0 ? null : index === higherGroupIndex(conclusion);
}

/** Which of two compared groups has the higher figure: the first where they are alike or one has nobody. */
export const higherGroupIndex = ({ difference }: { difference: number | null }): 0 | 1 =>
  (difference ?? 0) < 0 ? 1 : 0;

/** The middle between the means of two groups; the mean of one where the other has nobody. */
export function middleOfMeans({ groups }: Pick<CompareMeansConclusion, 'groups'>): number {
  const means = groups.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  return means.length === 0 ? 0 : sumOfAnalysis(means) / means.length;
}

const forIf = (condition: boolean): Side => (condition ? 'for' : 'against');

/** Answers in people's own words that belong to a conclusion. */
export interface QuoteSource {
  question: string;
  /** A field of a group, or empty. */
  part: string;
  /** The field of the same item that says what the words are about. */
  about?: string;
  visibility: Visibility;
}

/**
 * Where the words behind a conclusion are: typed answers that are asked because of the conclusion's question, or because of none and
 * on the same page of the instrument, and for the use of objectives what was written about each.
 */
export function proofQuoteSources(instrument: Instrument, rule: ConclusionRule, question: string): QuoteSource[] {
  const page = instrument.pages.find(({ questions }) => questions.some(({ key }) => key === question));
  const related = (one: Question) =>
    one.when ? one.when.question === question : page?.questions.includes(one) === true;
  return instrumentQuestionsOf(instrument).flatMap((one) => {
    const { key, visibility } = one;
    if (rule.rule === 'objectives' && one.kind === 'group' && key === rule.group) {
      return one.fields
        .filter(typed)
        .map((field) => ({ question: key, part: field.key, about: rule.field, visibility }));
    }
    return typed(one) && related(one) ? [{ question: key, part: '', visibility }] : [];
  });
}

const typed = ({ kind }: { kind: string }): boolean => kind === 'text' || kind === 'longText';
