import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

/** The word that calls a command in a language: the first of its list. */
export function privacyCommandWord(
  language: Language,
  words: 'privacy.words_erase' | 'privacy.words_export' | 'privacy.words_retention',
): string {
  return translate(language, words).split(',')[0] ?? '';
}
