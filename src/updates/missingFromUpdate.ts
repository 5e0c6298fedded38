import type { Answers, GroupItem } from '../forms/answers.ts';
import { visibleFormPages, visibleFormQuestions } from '../forms/visibleFormPages.ts';
import type { RawValues } from '../protocol/form.ts';
import type { Instrument, Question } from '../instruments/instrument.ts';

/**
 * The key of the first page that stops the answers from being sent: something required is missing there, or something
 * was typed that could not be accepted. Null when they can be sent.
 */
export function missingFromUpdate(instrument: Instrument, answers: Answers, typed: RawValues): string | null {
  const page = visibleFormPages(instrument, answers).find((one) =>
    visibleFormQuestions(one, answers).some(
      (question) => lacks(question, answers) || Object.keys(typed).some((id) => id.split('.')[0] === question.key),
    ),
  );
  return page?.key ?? null;
}

function lacks(question: Question, answers: Answers): boolean {
  const value = answers[question.key];
  if (value === undefined) return question.required;
  if (question.kind === 'matrix') {
    const rows = value as Record<string, unknown>;
    return question.required && question.rows.some(({ key }) => rows[key] === undefined);
  }
  if (question.kind !== 'group') return false;
  return (value as GroupItem[]).some((item) =>
    question.fields.some((field) => field.required && item[field.key] === undefined),
  );
}
