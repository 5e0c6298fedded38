import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import type { Answers } from './answers.ts';

/** Two answers that cannot both be right: the part is larger than its whole. */
export interface Contradiction {
  part: Question;
  whole: Question;
}

/** What contradicts itself among the numbers that the instrument's figures are shares of; such numbers are in no figure. */
export function contradictionsInForm(instrument: Instrument, answers: Answers): Contradiction[] {
  const byKey = new Map(instrumentQuestionsOf(instrument).map((question) => [question.key, question]));
  return instrument.figures.flatMap(({ ratio }) => {
    const [part, whole] = [byKey.get(ratio.part), byKey.get(ratio.whole)];
    const [given, of] = [answers[ratio.part], answers[ratio.whole]];
    return part && whole && typeof given === 'number' && typeof of === 'number' && given > of ? [{ part, whole }] : [];
  });
}
