import { normalize } from './normalize.ts';

/** Letters that are no letter with an accent, as people write them whose keyboard lacks them. */
const others: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** In lower case and without accents: how words are compared where people may leave both out, and databases do not. */
export function unaccented(text: string): string {
  return normalize(text, 'NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[øđðłħŧıßæœþ]/g, (letter) => others[letter] ?? letter);
}
