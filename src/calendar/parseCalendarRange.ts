import { dateExists } from './dates.ts';
import { addDays, daysBetween } from './workingTime.ts';
import { isoCalendarDate, parseDay, calendarDaysOfSpan, type NamedDay, type ParsedDay } from './parseDay.ts';
import type { CalendarToken } from './calendarTokens.ts';
import type { MayHaveWrongWeekday } from './wrongWeekday.ts';

/** Calendar dates YYYY-MM-DD, both inclusive; nobody has judged yet whether they exist and are in order. */
export interface Range extends MayHaveWrongWeekday {
  from: string;
  /** Null where only the beginning was said: "from 10 December". */
  to: string | null;
  /** Two days with an "and" between them: whether the days between are meant is for the person to say. */
  apart?: true;
}

const beginnings = new Set('from du de del desde since between entre starting des depuis'.split(' '));
const endings = new Set('to until till through thru au al hasta a and et y jusqu jusque & -'.split(' '))
  .add('–')
  .add('—');
const and = new Set(['and', 'et', 'y', '&']);
const between = new Set(['between', 'entre']);
const onlyUntil = new Set('until till hasta jusqu jusque'.split(' '));
const lasting = new Set('for pendant durante por'.split(' '));

/** Which day a date without its year is: the one nearest to today, the last one up to it, or the first one from it on. */
export type YearlessDate = 'nearest' | 'past' | 'onward';

/** Two numbers of days that belong to two months lie no further apart: "28 to 3 January", but not "24 to 20 December". */
const OVER_A_MONTH_DAYS = 20;

/** The days that stand at a position of a text: two dates, one date, "until" a date, "for" a time, or a week. */
export function parseCalendarRange(
  tokens: readonly CalendarToken[],
  at: number,
  today: string,
  yearless: YearlessDate = 'nearest',
): ParsedDay<Range> | null {
  const word = (offset: number): string => tokens[at + offset]?.text ?? '';
  const week = parseWeek(word, at, today);
  if (week) return week;
  if (onlyUntil.has(word(0))) {
    const day = parseDay(tokens, at + (['au', 'a', 'le'].includes(word(1)) ? 2 : 1), today);
    if (!day) return null;
    const to = resolve(day.value, today, yearless);
    return { value: { from: today, to, ...misnamed([day.value, to]) }, next: day.next };
  }
  const span = lasting.has(word(0)) ? calendarDaysOfSpan(word(1), word(2)) : null;
  if (span !== null) return { value: { from: today, to: addDays(today, span - 1) }, next: at + 3 };
  const begin =
    word(0) === 'a' && word(1) === 'partir'
      ? 3
      : word(0) === 'as' && word(1) === 'of'
        ? 2
        : beginnings.has(word(0))
          ? 1
          : 0;
  const first = parseDay(tokens, at + begin, today);
  return first && parseEnd(tokens, first, today, { begun: begin > 0, between: between.has(word(0)), yearless });
}

function parseEnd(
  tokens: readonly CalendarToken[],
  first: ParsedDay<NamedDay>,
  today: string,
  how: { begun: boolean; between: boolean; yearless: YearlessDate },
): ParsedDay<Range> | null {
  const word = (offset: number): string => tokens[first.next + offset]?.text ?? '';
  const span = lasting.has(word(0)) ? calendarDaysOfSpan(word(1), word(2)) : null;
  if (span !== null) {
    const from = resolve(first.value, today, how.yearless);
    const value = { from, to: addDays(from, span - 1), ...misnamed([first.value, from]) };
    return { value, next: first.next + 3 };
  }
  const skip = endings.has(word(0)) ? (['au', 'a', 'le'].includes(word(1)) ? 2 : 1) : 0;
  const last = skip > 0 ? parseDay(tokens, first.next + skip, today) : null;
  if (!last) {
    // A number alone is a day only beside another one or behind a word for a beginning: "20 to 24 December", "a partir del 10".
    if (!how.begun && !('date' in first.value) && first.value.month === null && first.value.on === undefined)
      return null;
    const only = resolve(first.value, today, how.yearless);
    const value = { from: only, to: how.begun ? null : only, ...misnamed([first.value, only]) };
    return { value, next: first.next };
  }
  const apart = and.has(word(0)) && !how.between ? { apart: true as const } : {};
  const range = rangeOf(first.value, last.value, today, how.yearless);
  const wrong = misnamed([first.value, range.from], [last.value, range.to]);
  return { value: { ...range, ...apart, ...wrong }, next: last.next };
}

/** The first of these days that falls on another weekday than was said. */
function misnamed(...days: readonly (readonly [said: NamedDay, date: string])[]): MayHaveWrongWeekday {
  for (const [named, date] of days)
    if (!('date' in named) && named.on !== undefined && isOnAnotherWeekday(date, named.on)) return { misnamed: date };
  return {};
}

/** Of a date that exists: 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Whether a date falls on another weekday than was said beside it; one that does not exist is for others to explain. */
export const isOnAnotherWeekday = (date: string, on: number): boolean => dateExists(date) && weekdayOf(date) !== on;

/** Two days in the order in which they were said: an end before the beginning stays one, for others to explain. */
function rangeOf(first: NamedDay, last: NamedDay, today: string, yearless: YearlessDate): { from: string; to: string } {
  if (!('date' in first) && first.month === null && !('date' in last) && last.month !== null) {
    const to = resolve(last, today, yearless);
    const [year = 0, month = 0] = to.split('-').map(Number);
    const from = isoCalendarDate(year, month, first.day);
    const before = addMonths(year, month, -1, first.day);
    return { from: from > to && daysBetween(before, to) <= OVER_A_MONTH_DAYS ? before : from, to };
  }
  // "20 Dec to 5 Jan 2028": the year that was said holds for both.
  const from =
    isOfAYear(last) && !isOfAYear(first)
      ? resolve(first, resolve(last, today, yearless), 'nearest')
      : resolve(first, today, yearless);
  const to = resolve(last, from, 'nearest');
  if (!('date' in last) && last.month === null && daysBetween(from, to) > OVER_A_MONTH_DAYS) {
    const [year = 0, month = 0] = from.split('-').map(Number);
    return { from, to: isoCalendarDate(year, month, last.day) };
  }
  // "Monday to Wednesday" on a Tuesday: the Wednesday after that Monday.
  const week = 'date' in last && last.weekday && to < from ? 7 : 0;
  return { from, to: addDays(to, week) };
}

function isOfAYear(named: NamedDay): boolean {
  return !('date' in named) && named.month !== null && named.year !== null;
}

/**
 * The calendar date that a named day means: where nobody said the year, usually the one nearest to `base`, before it or after it, so that
 * a day which has passed is not taken for the same day of next year; where nobody said the month, the next one from `base` on.
 */
function resolve(named: NamedDay, base: string, yearless: YearlessDate): string {
  if ('date' in named) return named.date;
  const { day, month: said } = named;
  const [year = 0, month = 0] = base.split('-').map(Number);
  if (said === null) {
    const date = isoCalendarDate(year, month, day);
    return date >= base ? date : addMonths(year, month, 1, day);
  }
  if (named.year !== null) return isoCalendarDate(named.year, said, day);
  if (yearless !== 'nearest') {
    const date = isoCalendarDate(year, said, day);
    const step = yearless === 'past' ? (date > base ? -1 : 0) : date < base ? 1 : 0;
    return isoCalendarDate(year + step, said, day);
  }
  const far = (one: number) => Math.abs(daysBetween(base, isoCalendarDate(one, said, 1)) + day - 1);
  const [nearest = year] = [year, year + 1, year - 1].toSorted((one, other) => far(one) - far(other));
  return isoCalendarDate(nearest, said, day);
}

function addMonths(year: number, month: number, months: number, day: number): string {
  const moved = month - 1 + months;
  return isoCalendarDate(year + Math.floor(moved / 12), (((moved % 12) + 12) % 12) + 1, day);
}

/** "next week", "la semaine prochaine", "la próxima semana"; "this week", "cette semaine", "esta semana". */
function parseWeek(word: (offset: number) => string, at: number, today: string): ParsedDay<Range> | null {
  const skip = word(0) === 'la' ? 1 : 0;
  const [one, two] = [word(skip), word(skip + 1)];
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  const phrase = `${one} ${two}`;
  const monday = addDays(today, 8 - weekday);
  if (['next week', 'semaine prochaine', 'proxima semana', 'semana proxima'].includes(phrase)) {
    return { value: { from: monday, to: addDays(monday, 6) }, next: at + skip + 2 };
  }
  if (['this week', 'cette semaine', 'esta semana'].includes(phrase)) {
    return { value: { from: today, to: addDays(monday, -1) }, next: at + skip + 2 };
  }
  return null;
}
