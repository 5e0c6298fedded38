import type { Condition, Instrument, InstrumentPage, Question } from '../instruments/instrument.ts';
import type { Answers } from './answers.ts';

/** Whether a condition holds for these answers. An unanswered question meets no condition: neither `is` nor `isNot`. */
function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  const answer = answers[condition.question];
  if (answer === undefined) return false;
  const given = Array.isArray(answer) ? answer : [answer];
  const among = (values: readonly (string | number | boolean)[]): boolean =>
    given.some((one) => values.some((value) => value === one));
  return 'is' in condition ? among(condition.is) : !among(condition.isNot);
}

/** The pages that these answers call for, in order. */
export function visibleFormPages(instrument: Instrument, answers: Answers): InstrumentPage[] {
  return instrument.pages.filter((page) => holds(page.when, answers) && visibleFormQuestions(page, answers).length > 0);
}

/** The questions of a page that these answers call for, in order. */
export function visibleFormQuestions(page: InstrumentPage, answers: Answers): Question[] {
  return page.questions.filter((question) => holds(question.when, answers));
}

/** The answers without those to questions that are no longer asked, because the answer they hang on has changed. */
export function withoutHiddenFormAnswers(instrument: Instrument, answers: Answers): Answers {
  const asked = new Set(
    visibleFormPages(instrument, answers).flatMap((page) =>
      visibleFormQuestions(page, answers).map((question) => question.key),
    ),
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key)));
}
