import { DateTime } from 'luxon';
import { trimSigns } from '../../language/trimSigns.ts';
import { z } from 'zod';
import type { RoundDates } from '../../rounds/roundTiming.ts';

const date = z.iso.date();

/** Rounds that come again: the first of them, and after how many months each of its dates comes back. */
export const ruleSchema = z.strictObject({
  everyMonths: z.int().min(1).max(24),
  /** What the label begins with; the month in which the round opens follows. */
  name: z.string().min(1),
  instrument: z.string(),
  planOfActionId: z.int(),
  first: z.strictObject({ periodStart: date, periodEnd: date, opensAt: date, dueAt: date, closesAt: date }),
});
export type RecurrenceRule = z.infer<typeof ruleSchema>;

export interface Occurrence extends RoundDates {
  label: string;
  periodStart: string;
  periodEnd: string;
}

/** How long before it opens a round that comes again is written into the calendar, in days. */
export const REPEAT_AHEAD_DAYS = 30;

/** The occurrence after the one that opened on `after`: its dates moved by whole months, ends of months staying ends. */
export function nextRecurrence(
  { everyMonths, first, name }: Pick<RecurrenceRule, 'everyMonths' | 'first' | 'name'>,
  after: string,
): Occurrence {
  let months = everyMonths;
  while (moved(first.opensAt, months) <= after) months += everyMonths;
  const opensAt = moved(first.opensAt, months);
  return {
    label: `${name} ${opensAt.slice(0, 7)}`,
    opensAt,
    periodStart: moved(first.periodStart, months),
    periodEnd: moved(first.periodEnd, months),
    dueAt: moved(first.dueAt, months),
    closesAt: moved(first.closesAt, months),
  };
}

/** An occurrence of a rule as the record names it, where a coordinator's round takes its place. */
export const recurrenceKey = (name: string, opensAt: string): string => `${name} ${opensAt}`;

/** The name that recurring rounds share: a label without the year or the month at its end. */
export function recurrenceName(label: string): string {
  const [year] = /\d{4}([-/ ]?(Q?\d{1,2}))?$/i.exec(label) ?? [''];
  return trimSigns(label.slice(0, label.length - year.length), '', ',') || label;
}

function moved(isoDay: string, months: number): string {
  const day = DateTime.fromISO(isoDay, { zone: 'utc' });
  const then = day.plus({ months });
  const isLast = day.day === day.daysInMonth;
  return (isLast ? then.endOf('month') : then).toFormat('yyyy-MM-dd');
}
