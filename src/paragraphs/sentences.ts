import { normalize } from '../language/normalize.ts';
import type { Language } from '../language/language.ts';

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** What stands before the words of a line of a list. */
const bullet = /^(?:[-–—•*·▪◦>]+|\d{1,2}[.)]|[a-z]\))\s+/iu;

/** The sentences of a text as the person wrote them: each line is read by itself, and a mark of a list is none of its words. */
export function sentencesInParagraph(text: string, language: Language): string[] {
  return normalize(text, 'NFC')
    .split(/\n+/)
    .flatMap((line) => [...segmenterOf(language).segment(line.trim().replace(bullet, ''))])
    .flatMap(({ segment }) => segment.split(/(?<=;)\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
