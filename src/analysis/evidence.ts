import type { ConclusionRule, Groups } from '../instruments/conclusion.ts';
import { quantifierKeys } from '../instruments/statementParameters.ts';
import { type Quantifier, quantifierOf, quantifiers } from './quantifier.ts';
import { type Objective } from './objective.ts';
import { belongsTo, type Cell, type Measure } from './measure.ts';

/** How the posts of one cell stand to a measure: `total` counts those that meet it, or adds up their sums. */
export interface GroupTally {
  cell: Cell;
  decided: number;
  total: number;
}

/** What a conclusion is drawn from. */
export interface ConclusionEvidence {
  invited: number;
  participated: number;
  measure: Measure;
  tallies: readonly GroupTally[];
  objectives: readonly Objective[];
  /** How many items name each objective, by code. */
  entries: ReadonlyMap<string, number>;
}

export type RuleOf<Name extends ConclusionRule['rule']> = Extract<ConclusionRule, { rule: Name }>;

export interface Counts {
  numerator: number;
  denominator: number;
}

export function counts(tallies: readonly GroupTally[]): Counts {
  return { numerator: sum(tallies.map(({ total }) => total)), denominator: sum(tallies.map(({ decided }) => decided)) };
}

export const headOf = ({ key, title }: ConclusionRule, { question }: Measure) => ({ key, title, question });
export const scope = ({ participated, invited }: ConclusionEvidence) => ({ participated, invited });
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A whole number of per cent that is 0 only for none and 100 only for all. */
export function percent(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

export function within(tallies: readonly GroupTally[], by: Groups['by'], value: string | boolean): GroupTally[] {
  return tallies.filter(({ cell }) => belongsTo(cell, by, value));
}

export function wordFor({ numerator, denominator }: Counts): Quantifier | null {
  return denominator === 0 ? null : quantifierOf(numerator, denominator);
}

/** The texts of the instrument select the quantifier by a key without spaces; for nobody they look at the denominator. */
export function shareParameters(counted: Counts, { participated }: ConclusionEvidence) {
  const word = wordFor(counted) ?? 'none';
  return {
    ...counted,
    quantifier: quantifierKeys[quantifiers.indexOf(word)] ?? 'none',
    unanswered: participated - counted.denominator,
    percent: percent(counted.numerator, counted.denominator),
  };
}
