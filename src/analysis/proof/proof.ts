import type { ConclusionRule } from '../../instruments/conclusionRule.ts';
import {
  type Instrument,
  type Question,
  instrumentQuestionsOf,
  type Visibility,
} from '../../instruments/instrument.ts';
import type { Conclusion, ProofLine, RoundAnalysis, Side } from '../analysis.ts';
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
 * Where a post stands to a conclusion, by what its answers say to the measure (null: silent).
 * A share is carried by those who meet the test. Where two groups differ, the sentence is carried by those of the stronger
 * group who meet it and of the weaker who do not; for means, by those on their own group's side of the middle between the two.
 * Where groups do not differ, or are too few, a test is carried by those who meet it and a mean by all.
 */
export function proofSide(
  rule: ConclusionRule,
  conclusion: Conclusion,
  verdict: number | null,
  cell: Omit<Cell, 'id'>,
): Side {
  if (verdict === null) return 'silent';
  const better = 'groups' in rule ? strongerGroup(rule.groups.values, cell[rule.groups.by], conclusion) : null;
  if (conclusion.rule === 'compareMeans') {
    const middle = middleOf(conclusion.groups.map(({ mean }) => mean ?? 0));
    return better === null ? 'for' : forIf(better ? verdict >= middle : verdict <= middle);
  }
  return forIf(better === false ? verdict === 0 : verdict > 0);
}

/** Whether the post belongs to the group that does better; null where neither does, or it belongs to none of them. */
function strongerGroup(
  values: readonly { value: string | boolean }[],
  own: string | boolean,
  conclusion: Conclusion,
): boolean | null {
  if (!('direction' in conclusion)) return null;
  const { direction } = conclusion;
  if (direction !== 'firstHigher' && direction !== 'secondHigher') return null;
  const index = values.findIndex(({ value }) => value === own);
  return index < 0 ? null : (index === 0) === (direction === 'firstHigher');
}

const middleOf = (means: readonly number[]): number => means.reduce((sum, mean) => sum + mean, 0) / means.length;
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
