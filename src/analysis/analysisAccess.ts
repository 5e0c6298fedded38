import { type Instrument, instrumentQuestionsOf, type Visibility } from '../instruments/instrument.ts';
import { isReadableBy } from '../instruments/visibility.ts';
import type { Language } from '../language/language.ts';

/** Who reads: the most confidential tier of answers that they may see (`visibilityFor`), and their language. */
export interface AnalysisReader {
  tier: Visibility;
  language: Language;
}

/** Whether answers of this visibility are for the reader at all, counted or not. */
export function mayReadInAnalysis(tier: Visibility, visibility: Visibility): boolean {
  return isReadableBy(visibility, tier);
}

/** Whether the reader may see which post answered what: beyond the working group everything is anonymous. */
export function mayNameInAnalysis(tier: Visibility, visibility: Visibility): boolean {
  return isInsideAnalysisReader(tier) && mayReadInAnalysis(tier, visibility);
}

export function isInsideAnalysisReader(tier: Visibility): boolean {
  return tier === 'coordinator' || tier === 'workingGroup';
}

/** The visibility of a question; of one that the instrument does not have, the narrowest. */
export function conclusionVisibility(instrument: Instrument, question: string): Visibility {
  return instrumentQuestionsOf(instrument).find(({ key }) => key === question)?.visibility ?? 'coordinator';
}
