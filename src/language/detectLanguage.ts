import { type Language, languages } from './language.ts';
import { unaccented } from './unaccented.ts';

/** Words that a language uses in every other sentence; without accents. One that two languages have counts for both. */
const frequent: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    (
      'the and of to in is was were with for that this has have from by are be our we it its their at which been will not each every ' +
      'they you your my can could would should there'
    ).split(' '),
  ),
  fr: new Set(
    (
      'le la les des et est une un du de d l dans pour que qui ont au aux par sur avec sont ete nous notre nos cette ce ces pas leur leurs ' +
      'plus il elle ils elles je j n qu c s vous votre mais'
    ).split(' '),
  ),
  es: new Set(
    (
      'el la los las y del de una un en para que con por han se su sus fue al como mas nuestra nuestro esta este son sobre entre es ' +
      'lo ya pero hay no nos muy'
    ).split(' '),
  ),
};
/** So many of its words more than of any other language tell a language; one alone may be a name. */
const CLEAR = 2;
/** Characters that are looked at. */
const LOOKED_AT = 1_000;

/** The language that a text is written in; null where it is too short, or in none of ours. */
export function detectLanguage(text: string): Language | null {
  const words = unaccented(text.slice(0, LOOKED_AT)).match(/\p{L}+/gu) ?? [];
  const counted = languages
    .map((language) => ({ language, count: words.filter((word) => frequent[language].has(word)).length }))
    .toSorted((one, other) => other.count - one.count);
  const [first, second] = counted;
  return first && first.count - (second?.count ?? 0) >= CLEAR ? first.language : null;
}
