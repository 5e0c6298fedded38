import { DateTime } from 'luxon';
import { isoCalendarDate, type NamedDay } from './parseDay.ts';
import { weekdayOf } from './parseCalendarRange.ts';
import { dateOf, dayIn, type ReadDate } from './parseDateInText.ts';
import { daysBetween } from './workingTime.ts';

/** The first and the last date that a question takes, as far as it says. */
export interface DateLimits {
  min?: string | undefined;
  max?: string | undefined;
}

/** A date as an answer, or the two that a text without its year or month may mean. */
export type AskedDate = ReadDate | { either: [past: string, next: string] };

/**
 * The one date with which a text answers a question, as `parseDateInText` reads it. A question may look back as well as ahead: without a year or a
 * month it is the date that the question's limits or a weekday leave, else the next one, and where the last one is nearer, either.
 */
export function parseDateAnswer(text: string, today: string, { min, max }: DateLimits): AskedDate | null {
  const named = dayIn(text, today);
  if (named === null || 'date' in named || named.year !== null) return named && dateOf(named, today);
  const known = datesCalled(named, today).filter((date) => (min ?? date) <= date && date <= (max ?? date));
  const past = known.findLast((date) => date < today);
  const next = known.find((date) => date >= today);
  if (past === undefined) return dateOf(named, today, next);
  if (next === undefined) return dateOf(named, today, past);
  if (daysBetween(today, next) <= daysBetween(past, today)) return dateOf(named, today, next);
  const onWeekday = [past, next].filter((date) => weekdayOf(date) === named.on);
  return onWeekday.length === 1 || named.on !== undefined
    ? dateOf(named, today, onWeekday[0] ?? past)
    : { either: [past, next] };
}

/** The dates around today that a day and its month, or a day alone, are called; only those that there are. */
function datesCalled({ day, month }: Exclude<NamedDay, { date: string }>, today: string): string[] {
  const first = DateTime.fromISO(today, { zone: 'utc' }).startOf('month');
  return [-1, 0, 1]
    .map((step) => (month === null ? first.plus({ months: step }) : first.plus({ years: step }).set({ month })))
    .map((at) => isoCalendarDate(at.year, at.month, day))
    .filter((date) => DateTime.fromISO(date, { zone: 'utc' }).isValid);
}
