import { addDays } from '../calendar/workingTime.ts';
import { parseDay, spanOf } from '../calendar/parseDay.ts';
import { parseRange } from '../calendar/parseRange.ts';
import { tokensOf } from '../calendar/dateTokens.ts';

/** When somebody wants to hear of it again: after so many minutes, or on a calendar date. */
export type SnoozeWords = { minutes: number } | { date: string };

const minutes = new Set('minute minutes min mins minuto minutos'.split(' '));
const hours = new Set('hour hours hr hrs h heure heures hora horas'.split(' '));
const one = new Set('a an one un une una'.split(' '));

/** A moment is named in the first characters of what somebody says; a long text behind it is not looked at. */
const HEAD = 200;

/** Reads "2 hours", "tomorrow", "vendredi", "el 3 de enero", "next week" (`today` is YYYY-MM-DD); null when it is none of these. */
export function parseSnooze(text: string, today: string): SnoozeWords | null {
  const tokens = tokensOf(text.slice(0, HEAD));
  const skip = ['in', 'dans', 'en', 'for', 'until', 'till', 'hasta'].includes(tokens[0]?.text ?? '') ? 1 : 0;
  const word = (offset: number): string => tokens[skip + offset]?.text ?? '';
  if (['half', 'demi', 'media'].some((half) => word(0) === half || word(1) === half) && hours.has(lastOf(tokens)))
    return { minutes: 30 };
  const amount = one.has(word(0)) ? 1 : /^\d{1,3}$/.test(word(0)) ? Number(word(0)) : null;
  if (amount !== null && minutes.has(word(1))) return { minutes: amount };
  if (amount !== null && hours.has(word(1))) return { minutes: amount * 60 };
  const days = spanOf(word(0), word(1));
  if (days !== null) return { date: addDays(today, days) };
  for (const start of [0, skip]) {
    // "until Friday" means from Friday on: the day itself, not the days before it.
    const range = start === skip ? parseRange(tokens, start, today) : null;
    const day = parseDay(tokens, start, today);
    if (range) return { date: range.value.from };
    if (day && 'date' in day.value) return { date: day.value.date };
  }
  return null;
}

function lastOf(tokens: readonly { text: string }[]): string {
  return tokens.at(-1)?.text ?? '';
}
