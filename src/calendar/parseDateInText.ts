import { writeDate } from './dates.ts';
import type { Language } from '../language/language.ts';
import { westernDigits } from '../language/numbersInText.ts';
import { calendarTokensOf } from './calendarTokens.ts';
import { isoCalendarDate, type NamedDay, parseDay } from './parseDay.ts';
import { isOnAnotherWeekday } from './parseCalendarRange.ts';

/** A date that was asked for and typed, or the date that does not fall on the weekday that was said beside it. */
export type ReadDate = { date: string } | { misnamed: string };

/** Words that may stand before a date which was asked for. */
const before = new Set('by before on for until till due avant pour jusqu au a antes de del para hasta'.split(' '));
/** "Until the", "antes del", with one to spare. */
const MOST_BEFORE = 3;
/** No date in words is longer. */
const LONGEST_DATE = 60;
/** A number alone is a day of the month only behind an article: "le 5", "the 5th". */
const dayAlone = /^\s*\d{1,2}\.?\s*$/;

/**
 * The one date that a text means, in English, French or Spanish: "15 January", "le 5 janvier 2027", "mañana". Without a year it is the
 * next one from `today` (YYYY-MM-DD) on. Null when the text is no date, or more than one. Whether it exists is for others to judge.
 */
export function parseDateInText(text: string, today: string): ReadDate | null {
  const named = dayIn(text, today);
  return named && dateOf(named, today);
}

/** The one day that a text names, as far as it names it; null where it is no day, or more than one. */
export function dayIn(text: string, today: string): NamedDay | null {
  if (text.length > LONGEST_DATE || dayAlone.test(text)) return null;
  const tokens = calendarTokensOf(westernDigits(text));
  while (tokens.at(-1)?.text === '.') tokens.pop();
  for (let at = 0; at <= Math.min(MOST_BEFORE, tokens.length); at++) {
    const day = parseDay(tokens, at, today);
    if (day?.next === tokens.length) return day.value;
    if (!before.has(tokens[at]?.text ?? '')) return null;
  }
  return null;
}

/** A named day as a date, which is the next one where nothing else is known; beside a weekday on which it falls. */
export function dateOf(named: NamedDay, today: string, date = nextDate(named, today)): ReadDate {
  const isMisnamed = !('date' in named) && named.on !== undefined && isOnAnotherWeekday(date, named.on);
  return isMisnamed ? { misnamed: date } : { date };
}

function nextDate(named: NamedDay, today: string): string {
  if ('date' in named) return named.date;
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (named.month !== null) {
    const date = isoCalendarDate(named.year ?? year, named.month, named.day);
    return named.year === null && date < today ? isoCalendarDate(year + 1, named.month, named.day) : date;
  }
  const date = isoCalendarDate(year, month, named.day);
  return date >= today ? date : isoCalendarDate(month === 12 ? year + 1 : year, (month % 12) + 1, named.day);
}

/** A date with the weekday on which it falls, for instance "Thursday, 3 December 2026". */
export function calendarDateWithWeekday(date: string, language: Language): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(new Date(`${date}T00:00:00Z`))} ${writeDate(date, language)}`;
}
