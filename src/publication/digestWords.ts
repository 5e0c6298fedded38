import type { Language } from '../language/language.ts';

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** A longer text is never looked at further: no part of a digest needs so much. */
const LOOKED_AT = 2_000;

/** Words of a text, also of scripts that set no spaces between them; signs between spaces count as words too. */
export function documentDigestWordCount(text: string, language: Language): number {
  const spaced = text.split(/\s+/).filter((word) => word !== '').length;
  return Math.max(spaced, [...segmenterOf(language).segment(text)].filter(({ isWordLike }) => isWordLike).length);
}

/**
 * The text, or as many whole words of its beginning as `most` words and `letters` characters allow, with an ellipsis. Nothing is
 * cut within a word or a character; a first word that is too long leaves nothing.
 */
export function firstWordsForDocumentDigest(
  text: string,
  { most, letters }: { most: number; letters: number },
  language: Language,
) {
  const looked = text.slice(0, LOOKED_AT);
  if (looked === text && text.length <= letters && documentDigestWordCount(text, language) <= most) return text;
  let begun = '';
  for (const { segment } of segmenterOf(language).segment(looked)) {
    // One word is left for the ellipsis, which a space sets apart.
    if (begun.length + segment.length > letters || documentDigestWordCount(begun + segment, language) > most - 1) break;
    begun += segment;
  }
  // A sign that belonged to the next word, such as an opening quotation mark, does not stay behind alone.
  const whole = begun.replace(/[\s\p{P}]+$/u, '');
  return whole === '' ? '' : `${whole} …`;
}
