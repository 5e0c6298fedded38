import type { Language } from '../../language/language.ts';
import { unaccented } from '../../language/unaccented.ts';

/** Whether a text has a word or phrase as a whole, whatever its capitals and accents. */
export function instrumentClaimHasPhrase(text: string, phrase: string): boolean {
  return isIn(unaccented(text), phrase);
}

/** The first of some phrases that a text has, those that are parts of a `harmless` phrase left out; undefined for none. */
export function firstPhraseInInstrumentClaim(
  text: string,
  phrases: readonly string[],
  harmless: readonly string[] = [],
): string | undefined {
  const plain = harmless.reduce((left, phrase) => left.replace(patternOf(phrase), ' '), unaccented(text));
  return phrases.find((phrase) => isIn(plain, phrase));
}

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
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{Letter}\\p{Number}])${escaped}(?![\\p{Letter}\\p{Number}])`, 'gu');
}

/** Endings that a language adds to a word that is named in a sentence: the plural of a label, for instance. */
const endings: Record<Language, RegExp> = { en: /(?:ies|es|s|y)$/, fr: /(?:aux|al|s|x|e)$/, es: /(?:es|s)$/ };

/** The words of a text that carry its meaning, without their endings: those of four letters and more, and acronyms. */
export function stemsInInstrumentClaim(text: string, language: Language): string[] {
  const words = text.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  const carrying = words.filter((word) => word.length > 3 || /^\p{Lu}{2,}/u.test(word));
  return carrying.map((word) => unaccented(word).replace(endings[language], ''));
}
