import { unaccented } from '../language/unaccented.ts';

/** Letters that Unicode does not take apart into a letter and a mark. */
const whole: Record<string, string> = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th' };

/** The words of a text as they are compared: small letters, no accents, no signs, one space between them. */
export function foldedImportText(text: string): string {
  return foldedImportWords(text).join(' ');
}

/** The words of a text, each folded. */
export function foldedImportWords(text: string): string[] {
  return unaccented(text)
    .replace(/[øđðłßıæœþ]/g, (letter) => whole[letter] ?? letter)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
