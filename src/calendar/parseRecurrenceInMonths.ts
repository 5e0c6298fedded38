import { numberOfWord } from '../language/numbersInText.ts';
import { normalize } from '../language/normalize.ts';
import { foldDateText } from './calendarTokens.ts';

/** "every 3 months", "tous les six mois", "cada trimestre", "never": months, or 0 for never. */
const rhythms: readonly (readonly [RegExp, (count: number | null) => number | null])[] = [
  [/\b(?:every|tous les|cada) (\d{1,2}|[a-z]{2,15}) (?:months?|mois|meses)\b/, (count) => (count === 0 ? null : count)],
  [/\b(?:every month|monthly|tous les mois|chaque mois|cada mes|todos los meses)\b/, () => 1],
  [/\b(?:every quarter|quarterly|chaque trimestre|tous les trimestres|cada trimestre|todos los trimestres)\b/, () => 3],
  [
    /\b(?:every half-year|every half year|half-yearly|chaque semestre|tous les semestres|cada semestre|todos los semestres)\b/,
    () => 6,
  ],
  [/\b(?:every year|yearly|tous les ans|chaque annee|cada ano|todos los anos)\b/, () => 12],
  [/\b(?:never|jamais|nunca)\b/, () => 0],
];

/** The first rhythm of the list that stands in words, and where it begins and ends; null where none does. */
export function parseRecurrenceInMonths(words: string): { months: number; start: number; end: number } | null {
  const folded = foldDateText(normalize(words, 'NFC'));
  for (const [pattern, monthsOf] of rhythms) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const months = monthsOf(numberOfWord(found[1] ?? ''));
    if (months !== null) return { months, start: found.index, end: found.index + found[0].length };
  }
  return null;
}
