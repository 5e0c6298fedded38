import { formAnswerLines } from '../forms/answerWords.ts';
import type { Answers } from '../forms/answers.ts';
import type { FormContext } from '../forms/formInputs.ts';
import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';

/** One answer that is another than in the round before; null where there is, or was, none. */
export interface ChangedLine {
  label: string;
  old: string | null;
  now: string | null;
}

/** What is new against the answers of the round before, in the order of the questions. */
export function reviewChangedLines(
  instrument: Instrument,
  { before, answers }: { before: Answers; answers: Answers },
  context: FormContext,
): ChangedLine[] {
  return instrumentQuestionsOf(instrument).flatMap((question) => {
    const lines = (from: Answers) => {
      const value = from[question.key];
      return value === undefined ? [] : formAnswerLines(question, value, context);
    };
    const [old, now] = [lines(before), lines(answers)];
    const labels = [...new Set([...now, ...old].map(({ label }) => label))];
    return labels.flatMap((label) => {
      const [was, is] = [old, now].map((all) => all.find((line) => line.label === label)?.value ?? null);
      return was === is ? [] : [{ label, old: was ?? null, now: is ?? null }];
    });
  });
}
