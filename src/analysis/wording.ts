import { type Instrument, type Question, instrumentQuestionByKey } from '../instruments/instrument.ts';
import type { SimpleField } from '../instruments/instrumentField.ts';
import { instrumentOptionLabel } from '../instruments/answerOptions.ts';
import { quantifierKeys } from '../instruments/statementParameters.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { type Quantifier, quantifiers } from './quantifier.ts';
import type { AnalysisReader } from './analysisAccess.ts';
import { tellsCountsNotPercent } from './tellsCountsNotPercent.ts';
import { analysisPercent } from './percent.ts';

/** The quantifier as a word of the language. */
export function analysisQuantifierWord(quantifier: Quantifier, language: Language): string {
  return translate(language, 'analysis.quantifier', {
    word: quantifierKeys[quantifiers.indexOf(quantifier)] ?? 'none',
  });
}

/** "18 of 22 (82 per cent)", or that nobody answered; outside the working group "5 of 14", where fewer than 20 are behind it. */
export function sharePhrase(
  { numerator, denominator }: { numerator: number; denominator: number },
  { tier, language }: AnalysisReader,
): string {
  if (denominator === 0) return translate(language, 'analysis.noAnswer');
  if (tellsCountsNotPercent([denominator], tier))
    return translate(language, 'analysis.countOf', { part: numerator, whole: denominator });
  const parameters = { part: numerator, whole: denominator, percent: analysisPercent(numerator, denominator) };
  return translate(language, 'analysis.ofPercent', parameters);
}

export function meanPhrase({ n, mean }: { n: number; mean: number | null }, language: Language): string {
  return mean === null ? translate(language, 'analysis.noAnswer') : translate(language, 'analysis.mean', { mean, n });
}

/** What a question asks, in the reader's language; its key where the instrument does not have it. */
export function findingQuestionLabel(instrument: Instrument, key: string, language: Language): string {
  const question = instrumentQuestionByKey(instrument, key);
  return question ? localizedIn(question.label, language) : key;
}

/** A row of a matrix, a field of a group; empty for a question that has no parts. */
export function findingPartLabel(question: Question, part: string, language: Language): string {
  const parts = question.kind === 'matrix' ? question.rows : question.kind === 'group' ? question.fields : [];
  const found = parts.find(({ key }) => key === part);
  return found ? localizedIn(found.label, language) : '';
}

/** An answer as the person who gave it read it. */
export function findingAnswerLabel(
  question: Question,
  part: string,
  answer: string | number,
  language: Language,
): string {
  const field: Question | SimpleField | undefined =
    question.kind === 'group' ? question.fields.find(({ key }) => key === part) : question;
  if (!field) return String(answer);
  const stored = field.kind === 'yesNo' && typeof answer === 'string' ? answer === 'yes' : answer;
  return instrumentOptionLabel(field, stored, language);
}
