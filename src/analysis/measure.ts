import type { ConclusionRule, Groups, Test } from '../instruments/conclusionRule.ts';
import { type Instrument, type MatrixQuestion, instrumentQuestionByKey } from '../instruments/instrument.ts';
import { instrumentKeyIn, instrumentQuestionIn } from '../instruments/renamedKeys.ts';

/** What is read from one post's answers to one question; a post whose answers do not decide it is silent. */
export type Measure =
  /** Met when at least so many rows have the answer; decided only when the rows not answered cannot change that. */
  | { kind: 'rows'; question: string; is: string | number; atLeast: number; rows: number }
  /** Met when the mean of the answered rows is at least this. */
  | { kind: 'mean'; question: string; atLeast: number }
  /** Met when the question has this answer. */
  | { kind: 'answer'; question: string; is: string | number }
  /** The sum of all rows; silent while one is missing, for a missing row is not zero. */
  | { kind: 'sum'; question: string; rows: number };

/** What a conclusion of each rule reads from a post. */
export function measureOf(rule: ConclusionRule, instrument: Instrument): Measure {
  switch (rule.rule) {
    case 'share':
    case 'compareShares':
      return testMeasure(rule.test, instrument);
    case 'objectives':
      return testMeasure(rule.streamline, instrument);
    case 'compareMeans':
      return { kind: 'sum', question: rule.sumOf, rows: matrixOf(instrument, rule.sumOf).rows.length };
  }
}

function testMeasure(test: Test, instrument: Instrument): Measure {
  if ('rowsOf' in test) {
    const rows = matrixOf(instrument, test.rowsOf).rows.length;
    return { kind: 'rows', question: test.rowsOf, is: stored(test.are), atLeast: test.atLeast, rows };
  }
  if ('meanOf' in test) return { kind: 'mean', question: test.meanOf, atLeast: test.atLeast };
  return { kind: 'answer', question: test.question, is: stored(test.is) };
}

/** Booleans are stored as the words yes and no. */
function stored(answer: string | number | boolean): string | number {
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
}

/** The matrix that a measure reads; null where it reads another kind of question. */
export function matrixOfMeasure({ question }: Measure, instrument: Instrument): MatrixQuestion | null {
  const found = instrumentQuestionByKey(instrument, question);
  return found?.kind === 'matrix' ? found : null;
}

function matrixOf(instrument: Instrument, key: string): MatrixQuestion {
  const question = instrumentQuestionByKey(instrument, key);
  if (question?.kind !== 'matrix') throw new Error(`The instrument ${instrument.key} has no matrix ${key}`);
  return question;
}

/** What is compared with an earlier round: a measure and the rows of its matrix, if it reads one, as they were called then. */
export interface ComparedMeasure {
  measure: Measure;
  before: { measure: Measure; rows: readonly string[] };
}

/** A measure as it reads answers to another version of the questions, under the keys that they had there. */
export function compareAnalysisMeasure(other: Instrument, measure: Measure, instrument: Instrument): ComparedMeasure {
  const question = instrumentQuestionByKey(instrument, measure.question);
  const then = question ? instrumentQuestionIn(other, question) : null;
  const matrix = matrixOfMeasure(measure, instrument);
  const rowsThen = then?.kind === 'matrix' ? then.rows : [];
  const rows = matrix?.rows.map((row) => String(instrumentKeyIn(rowsThen, row))) ?? [];
  const called = { ...measure, question: then?.key ?? measure.question };
  if (!('is' in called) || !question || !then) return { measure, before: { measure: called, rows } };
  const option = 'options' in question ? question.options.find(({ key }) => key === called.is) : undefined;
  const is = option && 'options' in then ? instrumentKeyIn(then.options, option) : called.is;
  return { measure, before: { measure: { ...called, is }, rows } };
}

/** Posts of one kind, region, membership and hosting: what every group of posts is made of. */
export interface Cell {
  id: number;
  kind: string;
  region: string;
  workingGroupMember: boolean;
  hostsMajorOrganizations: boolean;
}

/** Whether the posts of a cell belong to the group with this value. */
export function isAnalysisCellOfGroup(cell: Cell, by: Groups['by'], value: string | boolean): boolean {
  return cell[by] === value;
}
