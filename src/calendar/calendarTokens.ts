import { normalize } from '../language/normalize.ts';

/** A word, a number or a sign of a text, with its place in it. */
export interface CalendarToken {
  /** Lower case, without accents. */
  text: string;
  start: number;
  end: number;
}

/** Lower case and without accents, character by character, so that places in the text stay the same. */
export function foldDateText(text: string): string {
  return Array.from(normalize(text, 'NFC'))
    .map((char) => {
      const plain = char === '’' ? "'" : (char.normalize('NFD')[0] ?? char).toLowerCase();
      return plain.length === char.length ? plain : char;
    })
    .join('');
}

/** The words, numbers and signs of a text; numbers and the letters behind them ("20th", "2h") are two. */
export function calendarTokensOf(text: string): CalendarToken[] {
  return [...foldDateText(text).matchAll(/[a-z]+|\d+|[^\sa-z\d']/g)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** A list such as "january jan|february feb" as a dictionary: word to position, beginning with 1. */
export function calendarDictionary(list: string): ReadonlyMap<string, number> {
  return new Map(list.split('|').flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)));
}
