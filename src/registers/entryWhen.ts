import { DateTime } from 'luxon';
import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

/** When an entry was or will be. Calendar dates YYYY-MM-DD, both inclusive; without a beginning it goes up to the last day. */
export interface EntryWhen {
  from: string | null;
  to: string;
  precision: 'day' | 'month' | 'season' | 'year';
  /** The year that it is counted in. */
  year: number;
}

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
type Season = (typeof seasons)[number];

const two = (month: number): string => String(month).padStart(2, '0');

export function entryOnDay(day: string): EntryWhen {
  return { from: day, to: day, precision: 'day', year: yearOf(day) };
}

/** From one day to another; a period belongs to the year in which it ends. */
export function entryOverDays(from: string, to: string): EntryWhen {
  return { from, to, precision: 'day', year: yearOf(to) };
}

export function entryUntilDay(day: string): EntryWhen {
  return { from: null, to: day, precision: 'day', year: yearOf(day) };
}

/** A month as YYYY-MM. */
export function entryInMonth(month: string): EntryWhen {
  return { from: `${month}-01`, to: endOfMonth(month), precision: 'month', year: yearOf(month) };
}

/** A season of the northern half by its months: winter begins in December of its year and ends in the next. */
export function entryInSeason(season: Season, year: number): EntryWhen {
  const first = seasons.indexOf(season) * 3 + 3;
  const last = first === 12 ? `${year + 1}-02` : `${year}-${two(first + 2)}`;
  return { from: `${year}-${two(first)}-01`, to: endOfMonth(last), precision: 'season', year };
}

export function entryInYear(year: number): EntryWhen {
  return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', year };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function endOfMonth(month: string): string {
  return DateTime.fromISO(`${month}-01`, { zone: 'utc' }).endOf('month').toISODate() ?? `${month}-28`;
}

/** The season that begins in the month of a date. */
function seasonFrom(from: string): Season {
  return seasons[(Number(from.slice(5, 7)) - 3) / 3] ?? 'winter';
}

/** As it stands in a sentence: "on 26 January 2000", "in December 2000", "en otoño de 2000", "from 3 to 5 May 2001". */
export function entryWhenInSentence(when: EntryWhen, language: Language): string {
  const { from, to, precision, year } = when;
  if (from === null) return translate(language, 'registers.untilDay', { date: writeDate(to, language) });
  switch (precision) {
    case 'day':
      return from === to
        ? translate(language, 'registers.onDay', { date: writeDate(from, language) })
        : translate(language, 'registers.overDays', { from: writeDate(from, language), to: writeDate(to, language) });
    case 'month':
      return translate(language, 'registers.inMonth', { month: monthWords(from, language) });
    case 'season':
      return translate(language, `registers.in_${seasonFrom(from)}`, { year: String(year) });
    case 'year':
      return translate(language, 'registers.inYear', { year: String(year) });
  }
}

/** As it stands in a list or a field: "26 January 2000", "December 2000", "autumn 2000", "2000". */
export function entryWhenInWords(when: EntryWhen, language: Language): string {
  const { from, to, precision, year } = when;
  if (from === null) return translate(language, 'registers.untilShort', { date: writeDate(to, language) });
  switch (precision) {
    case 'day':
      return from === to ? writeDate(from, language) : `${writeDate(from, language)} – ${writeDate(to, language)}`;
    case 'month':
      return monthWords(from, language);
    case 'season':
      return translate(language, `registers.${seasonFrom(from)}`, { year: String(year) });
    case 'year':
      return String(year);
  }
}

function monthWords(date: string, language: Language): string {
  const month = DateTime.fromISO(date, { zone: 'utc' });
  const words = month
    .setLocale(language === 'en' ? 'en-GB' : language)
    .toLocaleString({ month: 'long', year: 'numeric' });
  return words;
}

/** As one word of a button, which `parseWhen` reads back: 2000-12-05, 2000-12, "autumn 2000", 2000, or two days. */
export function entryWhenAsButtonValue({ from, to, precision, year }: EntryWhen): string {
  if (from === null) return `until ${to}`;
  switch (precision) {
    case 'day':
      return from === to ? from : `from ${from} to ${to}`;
    case 'month':
      return from.slice(0, 7);
    case 'season':
      return `${seasonFrom(from)} ${year}`;
    case 'year':
      return String(year);
  }
}
