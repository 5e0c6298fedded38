import { DateTime } from 'luxon';
import { publicHoliday } from './holidays.ts';

/** When somebody works. */
export interface WorkingTime {
  /** IANA: where the person is. */
  timeZone: string;
  /** The working days of the duty station, for instance "mon-fri" or "sun-thu". */
  week: string;
  /** The country whose public holidays are free, ISO 3166; empty: none. */
  country: string;
}

/** Hours of a day in which reminders may come, "HH:MM"; `to` is not one of them. */
export interface Hours {
  from: string;
  to: string;
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The working days in a text such as "mon-fri", "sun-thu" or "mon,wed-fri", as ISO weekdays (1 is Monday). A range may run over the
 * end of the week. Null when the text is none of these.
 */
function parseWeek(week: string): ReadonlySet<number> | null {
  const days = new Set<number>();
  for (const part of week.toLowerCase().split(',')) {
    const [first, last = first, ...more] = part.split('-').map((name) => names.indexOf(name.trim()));
    if (first === undefined || last === undefined || first < 0 || last < 0 || more.length > 0) return null;
    const length = ((last - first + 7) % 7) + 1;
    for (let i = 0; i < length; i++) days.add(((first + i) % 7) + 1);
  }
  return days;
}

/** Where a week is not understood, the commonest one holds. */
const MONDAY_TO_FRIDAY: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
const weeks = new Map<string, ReadonlySet<number>>();

/** Whether somebody works on a calendar date: a working day of the duty station, and no public holiday there. */
function worksOn({ week, country }: WorkingTime, date: string): boolean {
  let days = weeks.get(week);
  if (!days) weeks.set(week, (days = parseWeek(week) ?? MONDAY_TO_FRIDAY));
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  return days.has(weekday) && (country === '' || publicHoliday(country, date) === null);
}

/** The first moment from `moment` on when somebody works; `moment` itself when they do. */
export function nextWorkingMoment(time: WorkingTime, hours: Hours, moment: Date): Date {
  const local = DateTime.fromJSDate(moment, { zone: time.timeZone });
  if (worksOn(time, isoDate(local))) {
    const clock = local.toFormat('HH:mm');
    if (clock < hours.from) return atClock(local, hours.from);
    if (clock < hours.to) return moment;
  }
  let day = local;
  // The longest run of free days that anybody has is far below a year.
  for (let i = 0; i < 366; i++) {
    day = day.plus({ days: 1 });
    if (worksOn(time, isoDate(day))) return atClock(day, hours.from);
  }
  throw new Error(`nobody ever works in a week of "${time.week}" in ${time.country}`);
}

/** The first working moment of the working day that comes so many working days after the day of `moment`; 0: `moment` itself. */
export function workingDaysLater(time: WorkingTime, hours: Hours, moment: Date, days: number): Date {
  let at = moment;
  for (let i = 0; i < days; i++) {
    const tomorrow = DateTime.fromJSDate(at, { zone: time.timeZone }).startOf('day').plus({ days: 1 });
    at = nextWorkingMoment(time, hours, tomorrow.toJSDate());
  }
  return at;
}

/** Whether a moment is working time. */
export function isWorkingMoment(time: WorkingTime, hours: Hours, moment: Date): boolean {
  return nextWorkingMoment(time, hours, moment).getTime() === moment.getTime();
}

/** What was last asked of each zone: a plan asks for the same day of a round thousands of times. */
const lastAsked = new Map<string, { date: string; start: number }>();

/** The first instant of a calendar date in a zone. */
export function startOfDate(date: string, timeZone: string): Date {
  const last = lastAsked.get(timeZone);
  if (last?.date === date) return new Date(last.start);
  const start = DateTime.fromISO(date, { zone: timeZone }).startOf('day').toMillis();
  lastAsked.set(timeZone, { date, start });
  return new Date(start);
}

/** A calendar date so many days later, or earlier; one that does not exist stays what it is. */
export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** How many days lie between two calendar dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function atClock(day: DateTime, clock: string): Date {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return day.startOf('day').set({ hour, minute }).toJSDate();
}

function isoDate(day: DateTime): string {
  return day.toISODate() ?? '';
}
