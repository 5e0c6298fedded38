import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';
import type { Answers } from './answers.ts';
import type { BroughtForward } from './broughtForwardToForm.ts';

/** Of each instrument that has pages of the staffing side the one without them: the same object each time, as what is known of it hangs on it. */
const withoutStaffing = new WeakMap<Instrument, Instrument>();

/**
 * The instrument as a post is asked it: a post that does not work on the staffing side is not asked the pages of that side, unless its draft
 * has an answer there already.
 */
export function instrumentForSidesOfPost(
  instrument: Instrument,
  { staffing }: { staffing: boolean },
  answers: Answers,
): Instrument {
  const isLeft = (page: Instrument['pages'][number]): boolean => page.side === 'staffing';
  const left = instrument.pages.filter(isLeft);
  const isAnswered = left.some(({ questions }) => questions.some(({ key }) => answers[key] !== undefined));
  if (staffing || left.length === 0 || left.length === instrument.pages.length || isAnswered) return instrument;
  const known = withoutStaffing.get(instrument);
  if (known) return known;
  const made = { ...instrument, pages: instrument.pages.filter((page) => !isLeft(page)) };
  withoutStaffing.set(instrument, made);
  return made;
}

/** What is brought forward to the questions that are asked. */
export function broughtToForm(asked: Instrument, brought: BroughtForward): BroughtForward {
  const keys = new Set(instrumentQuestionsOf(asked).map(({ key }) => key));
  const of = <Value>(values: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
  return { answers: of(brought.answers), entries: of(brought.entries), stood: of(brought.stood) };
}
