import type { Language } from './language.ts';

const contractions: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [],
  fr: [
    [/\bde les\b/g, 'des'],
    [/\bde le\b/g, 'du'],
    [/(?<=\s)à les\b/g, 'aux'],
    [/(?<=\s)à le\b/g, 'au'],
  ],
  es: [
    [/\bde el\b/g, 'del'],
    [/(?<=\s)a el\b/g, 'al'],
  ],
};

/** A sentence in which preposition and article have become one word, where the language wants it: "a el" is "al". */
export function contractArticles(text: string, language: Language): string {
  return contractions[language].reduce((so, [apart, one]) => so.replace(apart, one), text);
}

/** "A, B and C" as the languages of an international organization write it: English without a comma before "and". */
export const listWords = (items: readonly string[], language: Language): string =>
  listFormat(language, 'conjunction').format(items);

/** "A, B or C", likewise. */
export const alternativeWords = (items: readonly string[], language: Language): string =>
  listFormat(language, 'disjunction').format(items);

const listFormat = (language: Language, type: 'conjunction' | 'disjunction'): Intl.ListFormat =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type });
