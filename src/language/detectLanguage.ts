import { frequentWords, ownLetters } from './detection/frequentWords.ts';
import { scriptLanguage } from './detection/scriptLanguage.ts';
import { type Language, languageSchema } from './language.ts';
import { normalize } from './normalize.ts';
import { type TextLanguage, UNKNOWN_LANGUAGE } from './languageNames.ts';
import { unaccented } from './unaccented.ts';

/** A longer word is seldom a name, and seldom a word of two languages: it weighs twice. */
const LONG_WORD = 5;
/** So much more weight than any other language has tells a language; one short word alone may be a name. */
const CLEAR = 2;
/** Of a text in a language so many of the words are frequent ones; a language that is not in our lists has fewer of any. */
const SHARE = 0.2;
/** Characters that are looked at. */
const LOOKED_AT = 1_000;

/** The language that a text is written in, by its script or the weight of its words; `und` where that does not tell it. */
export function detectTextLanguage(text: string): TextLanguage {
  const read = normalize(text.slice(0, LOOKED_AT), 'NFC').toLowerCase();
  return scriptLanguage(read) ?? latinLanguage(read.match(/[\p{L}¿¡]+/gu) ?? []);
}

/** The same where only our own languages matter: null for a text that is too short, or in another. */
export function detectLanguage(text: string): Language | null {
  return languageSchema.safeParse(detectTextLanguage(text)).data ?? null;
}

function latinLanguage(words: readonly string[]): TextLanguage {
  const plain = words.map(unaccented);
  const distinct = new Set(plain);
  const weighed = [...frequentWords].map(([language, frequent]) => {
    const own = ownLetters.get(language);
    const known = [...distinct].filter((word) => frequent.has(word));
    const letters = own ? words.filter((word) => own.test(word)).length : 0;
    const weight = known.reduce((sum, word) => sum + (word.length >= LONG_WORD ? 2 : 1), letters);
    return { language, weight, hits: plain.filter((word) => frequent.has(word)).length + letters };
  });
  const [first, second] = weighed.toSorted((one, other) => other.weight - one.weight);
  const isClear = first && first.weight - (second?.weight ?? 0) >= CLEAR && first.hits >= SHARE * words.length;
  return isClear ? first.language : UNKNOWN_LANGUAGE;
}
