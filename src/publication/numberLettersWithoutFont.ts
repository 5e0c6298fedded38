import { lettersOutsideFonts } from './lettersOutsideFonts.ts';

/** The text without control characters, with the number in Unicode of each letter that no font has in its place: never a box. */
export function numberLettersWithoutFont(text: string): string {
  const printed = text.replace(/[^\P{Cc}\t\n]/gu, '');
  const outside = lettersOutsideFonts(printed);
  if (outside.length === 0) return printed;
  const numbered = outside.reduce(
    (so, letter) => so.replaceAll(letter, `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`),
    printed,
  );
  // A letter that is gone may have been the one that its script's face was loaded for.
  return numberLettersWithoutFont(numbered);
}
