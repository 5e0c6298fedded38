import { formAnswerLines } from '../forms/answerWords.ts';
import { formEntryMark } from '../forms/answerOrigin.ts';
import type { FormContext } from '../forms/formInputs.ts';
import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import type { CheckedUpdate, Sent } from './checksFiredInReview.ts';

/** One answer that is another than in the round before; null where there is, or was, none. */
export interface ChangedLine {
  label: string;
  old: string | null;
  now: string | null;
}

/** What is new against the answers of the round before, in the order of the questions. */
export function linesChangedFromRoundBefore(
  instrument: Instrument,
  update: Pick<CheckedUpdate, 'before' | 'now'>,
  context: FormContext,
): ChangedLine[] {
  return instrumentQuestionsOf(instrument).flatMap((question) => {
    const [old, now] = [linesOf(question, update.before, context), linesOf(question, update.now, context)];
    return [...new Set([...now.keys(), ...old.keys()])].flatMap((known) => {
      const [was, is] = [old.get(known), now.get(known)];
      const label = is?.label ?? was?.label ?? '';
      return was?.value === is?.value ? [] : [{ label, old: was?.value ?? null, now: is?.value ?? null }];
    });
  });
}

/** The lines of a question by what they are known by in both rounds: an entry by its key, as another may have ended before it. */
function linesOf(question: Question, { answers, entries }: Sent, context: FormContext) {
  const value = answers[question.key];
  const lines = value === undefined ? [] : formAnswerLines(question, value, context);
  return new Map(
    lines.map((line, at) => {
      const { key } = question.kind === 'group' ? formEntryMark(entries, question.key, at) : { key: null };
      return [key ?? line.label, line] as const;
    }),
  );
}
