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

/** Words that people shorten with a point, in the three languages: a sentence seldom ends there. */
const shortened = (
  'approx aprox art ave avg dept dpto dra env est etc fig govt incl inc ltd max min núm num pág pag prov réf ref resp sra tel vol ' +
  // Months.
  'jan feb mar apr jun jul aug sep sept oct nov dec janv févr fevr avr juil août déc ene abr ago dic'
)
  .split(' ')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);

/**
 * Where a sentence ends whose next one begins without a capital, as people write on a telephone: behind a word, an acronym or a number.
 * Intl.Segmenter takes every point before a small letter for that of an abbreviation (UAX 29, SB8).
 */
const smallBeginning = new RegExp(
  `(?<=(?<!\\p{L})(?!(?:${shortened.join('|')})\\.)(?:\\p{L}{3,}|\\p{Lu}{2,})\\.)\\s+(?=[\\p{Ll}\\d])|(?<=\\d\\.)\\s+(?=\\p{Ll})`,
  'u',
);

/** The sentences of a text as the person wrote them: each line is read by itself, and a mark of a list is none of its words. */
export function sentencesInParagraph(text: string, language: Language): string[] {
  return normalize(text, 'NFC')
    .split(/\n+/)
    .flatMap((line) => [...segmenterOf(language).segment(line.trim().replace(bullet, ''))])
    .flatMap(({ segment }) => segment.split(/(?<=;)\s+/))
    .flatMap((part) => (/\.\s+[\p{Ll}\d]/u.test(part) ? part.split(smallBeginning) : part))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
