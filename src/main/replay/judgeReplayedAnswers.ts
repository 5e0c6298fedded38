import type { AnswerValue, Answers, GroupItem } from '../../forms/answers.ts';
import { withoutHiddenFormAnswers } from '../../forms/visibleFormPages.ts';
import type { RawValues } from '../../protocol/form.ts';
import { type FormContext, rawInputValues } from '../../forms/formInputs.ts';
import { parseQuestionValues } from '../../forms/parseQuestionValues.ts';
import { type Instrument, instrumentQuestionsOf } from '../../instruments/instrument.ts';
import { translate } from '../../language/translate.ts';
import { nearestImportWord } from '../../imports/nearestImportWord.ts';

/** What a round file wants a post to answer: as raw values to fill in, and as the answers that they make. */
export interface ExpectedAnswers {
  raw: RawValues;
  answers: Answers;
}

/**
 * Judges the answers of one update of a round file. A group that takes one item may be given as that item. Gives the problems in
 * words, one a line, where something cannot be answered so.
 */
export function judgeReplayedAnswers(
  instrument: Instrument,
  answers: Readonly<Record<string, unknown>>,
  context: FormContext,
): ExpectedAnswers | { problems: string[] } {
  const questions = instrumentQuestionsOf(instrument);
  const keys = questions.map(({ key }) => key);
  const unknown = Object.keys(answers).filter((key) => !keys.includes(key));
  const problems = unknown.map((key) => {
    const near = nearestImportWord(key, keys);
    return `column "${key}": there is no such question${near ? `; did you mean "${near}"` : ''}`;
  });
  const wanted: ExpectedAnswers = { raw: {}, answers: {} };
  for (const question of questions) {
    if (answers[question.key] === undefined) continue;
    const value = replayedAnswerValue(question.kind, answers[question.key]);
    if (value === undefined) {
      problems.push(
        `column "${question.key}": ${JSON.stringify(answers[question.key]).slice(0, 60)} has not the shape of a ${question.kind}`,
      );
      continue;
    }
    const raw = rawInputValues(question, value);
    const read = parseQuestionValues(question, raw, context);
    for (const [id, { key, parameters }] of Object.entries(read.problems))
      problems.push(`column "${id}": ${translate('en', key, parameters)}`);
    Object.assign(wanted.raw, raw);
    if (read.value !== undefined) wanted.answers[question.key] = read.value;
  }
  if (problems.length > 0) return { problems };
  // A question that the other answers do not call for is never asked.
  return { ...wanted, answers: withoutHiddenFormAnswers(instrument, wanted.answers) };
}

/** The value as an answer of its kind has it; undefined when it is something else. */
export function replayedAnswerValue(kind: string, value: unknown): AnswerValue | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (kind === 'matrix') return isObject && isFlat(value) ? (value as Record<string, string | number>) : undefined;
  if (kind === 'group') {
    const items = isObject ? [value] : value;
    return Array.isArray(items) &&
      items.every((item) => typeof item === 'object' && item !== null && isFlat(item as object))
      ? (items as GroupItem[])
      : undefined;
  }
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function isFlat(value: object): boolean {
  return Object.values(value).every(
    (one) => ['string', 'number', 'boolean'].includes(typeof one) || Array.isArray(one),
  );
}
