import { type Language, languages } from '../language/language.ts';
import { sentencesOf } from './tokens.ts';

/** Small words that one of the languages has and the others lack. */
const smallWords: Record<Language, ReadonlySet<string>> = {
  en: new Set([
    'the',
    'of',
    'and',
    'to',
    'in',
    'is',
    'are',
    'for',
    'with',
    'that',
    'was',
    'by',
    'has',
    'each',
    'every',
  ]),
  fr: new Set(['le', 'les', 'des', 'du', 'et', 'une', 'dans', 'pour', 'est', 'sont', 'aux', 'l', 'd', 'au', 'qui']),
  es: new Set(['el', 'los', 'las', 'del', 'y', 'una', 'por', 'para', 'con', 'son', 'que', 'al', 'un', 'se', 'su']),
};

/** Words that are looked at: more say nothing more. */
const ENOUGH = 300;

/** The language that a text is written in, by its small words; `otherwise` where they do not tell. */
export function languageOfText(text: string, otherwise: Language): Language {
  const counts: Record<Language, number> = { en: 0, fr: 0, es: 0 };
  let seen = 0;
  for (const sentence of sentencesOf(text)) {
    for (const { word } of sentence) for (const one of languages) if (smallWords[one].has(word)) counts[one]++;
    if ((seen += sentence.length) > ENOUGH) break;
  }
  const [first, second] = languages.toSorted((a, b) => counts[b] - counts[a]);
  return first && second && counts[first] > counts[second] ? first : otherwise;
}
