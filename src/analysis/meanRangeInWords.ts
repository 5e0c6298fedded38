import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

/** Two means as a range, "2.6 to 4.1"; as one figure where both are printed alike. */
export function meanRangeInWords(lowest: number, highest: number, language: Language): string {
  const isOne = lowest.toFixed(1) === highest.toFixed(1) ? 'yes' : 'no';
  return translate(language, 'analysis.meanRange', { lowest, highest, isOne });
}
