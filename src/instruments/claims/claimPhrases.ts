import type { Language } from '../../language/language.ts';
import { unaccented } from '../../language/unaccented.ts';

/** Whether a text has a word or phrase as a whole, whatever its capitals and accents. */
export function instrumentClaimHasPhrase(text: string, phrase: string): boolean {
  return isIn(plainOf(text), phrase);
}

/** The first of some phrases that a text has, those that are parts of a `harmless` phrase left out; undefined for none. */
export function firstPhraseInInstrumentClaim(
  text: string,
  phrases: readonly string[],
  harmless: readonly string[] = [],
): string | undefined {
  const plain = harmless.reduce((left, phrase) => left.replace(patternOf(phrase), ' '), plainOf(text));
  return phrases.find((phrase) => isIn(plain, phrase));
}

/** Without accents, and without what nobody sees: a soft hyphen hides no word. */
const plainOf = (text: string): string => unaccented(text).replace(/\p{Format}/gu, '');

/** Whether a text without accents has a phrase. */
const isIn = (plain: string, phrase: string): boolean => plain.search(patternOf(phrase)) >= 0;

/** Every statement of an instrument is laid beside some hundred phrases, always the same: those of the lists in this folder. */
const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  const made = patterns.get(phrase) ?? pattern(phrase);
  patterns.set(phrase, made);
  return made;
}

function pattern(phrase: string): RegExp {
  const escaped = unaccented(phrase)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '[\\s-]+');
  return new RegExp(`(?<![\\p{Letter}\\p{Number}])${escaped}(?![\\p{Letter}\\p{Number}])`, 'gu');
}

/** Endings that a language adds to a word that is named in a sentence: the plural of a label, for instance. */
const endings: Record<Language, RegExp> = { en: /(?:ies|es|s|y)$/, fr: /(?:aux|al|s|x|e)$/, es: /(?:es|s)$/ };

/** Whether a word carries meaning: one of four letters and more, or an acronym. */
const carries = (word: string): boolean => word.length > 3 || /^\p{Lu}{2,}/u.test(word);

/** The words of a text in their order, without their endings; those that carry little meaning are marked, and match one another only. */
export function wordsInClaim(text: string, language: Language): string[] {
  return (text.match(/[\p{Letter}\p{Number}]+/gu) ?? []).map((word) =>
    carries(word) ? unaccented(word).replace(endings[language], '') : `·${unaccented(word)}`,
  );
}

/** The words by which a name is known in a text: those that carry its meaning, or all where none does ("Men"). */
export function nameWordsInClaim(name: string, language: Language): string[] {
  const words = wordsInClaim(name, language);
  const carrying = words.filter((word) => !word.startsWith('·'));
  return carrying.length > 0 ? carrying : words;
}
