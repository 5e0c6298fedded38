import type { RowCount } from './conclusionEvidence.ts';
import type { AnswerCount } from './findings.ts';
import type { Measure } from './measure.ts';

/** The answers to each row of the question that a measure reads, by cell. */
export function analysisRowCounts(measure: Measure, answers: readonly AnswerCount[]): RowCount[] {
  const mine = answers.filter(({ question }) => question === measure.question);
  return mine.map(({ cell, part, text, number, count, total }) => {
    const hit = 'is' in measure && (text ?? number) === measure.is;
    return { cell, part, hits: hit ? count : 0, n: count, total: total ?? 0 };
  });
}
