import type { Language } from './language.ts';
import { unaccented } from './unaccented.ts';

/** The zeros of the scripts whose digits people type beside ours: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** A text with the digits of other scripts written as 0 to 9; every character stays at its place. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const units = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  es:
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho ' +
    'diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
};
const tens = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  fr: 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
};
const others: Record<string, number> = {
  une: 1,
  una: 1,
  'vingt et un': 21,
  'vingt et une': 21,
  'quatre vingts': 80,
  'a hundred': 100,
  hundred: 100,
  cent: 100,
  cien: 100,
  'a dozen': 12,
  dozen: 12,
  'une douzaine': 12,
  douzaine: 12,
  'una docena': 12,
  docena: 12,
};

/** Numbers in words up to a hundred: folded, with single blanks. */
const numberWords = new Map<string, number>(Object.entries(others));
for (const language of ['en', 'fr', 'es'] as const) {
  const small = units[language].split(' ').map((word) => word.replace('-', ' '));
  for (const [value, word] of small.entries()) numberWords.set(word, value);
  for (const [at, ten] of tens[language].split(' ').entries()) {
    const base = (at + 2) * 10;
    const word = ten.replace('-', ' ');
    // French counts on from sixty and from eighty: soixante-douze, quatre-vingt-douze.
    const begins = language === 'fr' && (base === 70 || base === 90);
    if (!begins && !numberWords.has(word)) numberWords.set(word, base);
    for (let one = begins ? 0 : 1; one < 10; one++) {
      const unit = small[begins ? one + 10 : one] ?? '';
      const joined = language === 'es' ? `${word} y ${unit}` : `${word} ${unit}`;
      if (!numberWords.has(joined)) numberWords.set(joined, base + one);
      if (language === 'fr' && one === 1) numberWords.set(`${word} et ${unit}`, base + one);
    }
  }
}
const MOST_WORDS = 4;

/** The number that digits or words mean: "12", "twelve", "vingt et un"; null where they mean none. */
export function numberOfWord(words: string): number | null {
  const said = unaccented(westernDigits(words))
    .replace(/[\s-]+/g, ' ')
    .trim();
  if (/^\d{1,9}$/.test(said)) return Number(said);
  return numberWords.get(said) ?? null;
}

/** A number that stands in a text. */
export interface FoundNumber {
  value: number;
  /** Where its separator could also be read the other way ("1.250" in English): what it is as a whole number. */
  whole?: number;
  start: number;
  end: number;
}

const inDigits =
  /(?<![\p{L}\d])[-+\u2212]?(?:\d{1,3}(?:[ \u00A0\u202F.,'\u2019]\d{3}){1,4}(?![\p{L}\d])|\d{1,12}(?![\p{L}\d]))(?:[.,]\d{1,9}(?![\p{L}\d]))?/gu;

/** All numbers in a text of moderate length, in digits or in words, as people write them in a language. */
export function numbersInText(text: string, language: Language): FoundNumber[] {
  const western = westernDigits(text);
  const digits = [...western.matchAll(inDigits)].map(({ 0: found, index }) => ({
    ...valueOf(found, language),
    start: index,
    end: index + found.length,
  }));
  return [...digits, ...wordsIn(western)].toSorted((one, other) => one.start - other.start);
}

function valueOf(found: string, language: Language): Pick<FoundNumber, 'value' | 'whole'> {
  const sign = /^[-\u2212]/.test(found) ? -1 : 1;
  const bare = found.replace(/^[-+\u2212]/, '').replace(/[\s\u00A0\u202F'\u2019]/g, '');
  const separators = [...bare.matchAll(/[.,]/g)].map(({ 0: one }) => one);
  const decimal = language === 'en' ? '.' : ',';
  const [only] = separators;
  if (only === undefined) return { value: sign * Number(bare) };
  const whole = sign * Number(bare.replace(/[.,]/g, ''));
  const groups = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  if (separators.length === 1 && (!groups || only === decimal)) {
    const value = sign * Number(bare.replace(',', '.'));
    return groups ? { value, whole } : { value };
  }
  if (groups && new Set(separators).size === 1) return { value: whole };
  // Two kinds of separators: the last one parts the decimals.
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  return { value: sign * Number(`${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`) };
}

function wordsIn(text: string): FoundNumber[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    word: unaccented(word),
    start: index,
    end: index + word.length,
  }));
  const found: FoundNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const these = words.slice(at, at + count);
      const value = numberWords.get(these.map(({ word }) => word).join(' '));
      const [first] = these;
      if (value === undefined || !first) continue;
      found.push({ value, start: first.start, end: these.at(-1)?.end ?? first.end });
      at += count - 1;
      break;
    }
  }
  return found;
}
