import { DateTime } from 'luxon';
import type { Language } from '../language/language.ts';

/** A calendar date (YYYY-MM-DD) as people of that language write it, for instance "31 August 2000". */
export function writeDate(date: string, language: Language): string {
  const written = DateTime.fromISO(date, { zone: 'utc' })
    .setLocale(localeOf(language))
    .toLocaleString(DateTime.DATE_FULL);
  // The first of a month is an ordinal in French, which the locale data leave out.
  return language === 'fr' ? written.replace(/^1(?=\s)/, '1er') : written;
}

/** Day and time in a person's zone, for instance "31 August 2000, 14:05". */
export function writeMoment(moment: Date, zone: string, language: Language): string {
  const at = DateTime.fromJSDate(moment, { zone }).setLocale(localeOf(language));
  if (language !== 'fr') return at.toLocaleString(DateTime.DATETIME_MED);
  // French writes "1 h 58" in a sentence; the locale data know the digits of a clock only.
  const [hour, minute] = [at.hour, at.minute];
  const time = minute === 0 ? `${hour}\u00A0h` : `${hour}\u00A0h\u00A0${String(minute).padStart(2, '0')}`;
  return `${at.toLocaleString(DateTime.DATE_MED)}, ${time}`;
}

/** What was last asked of each zone: a calendar asks for the date of one moment thousands of times. */
const lastAsked = new Map<string, { at: number; date: string }>();

/** The calendar date (YYYY-MM-DD) at an instant in an IANA time zone. */
export function dateIn(moment: Date, zone: string): string {
  const at = moment.getTime();
  const last = lastAsked.get(zone);
  if (last?.at === at) return last.date;
  const date = DateTime.fromJSDate(moment, { zone }).toISODate() ?? '';
  lastAsked.set(zone, { at, date });
  return date;
}

/** English as the United Nations write it: day before month. */
function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Whether a text is a date YYYY-MM-DD of the Gregorian calendar. */
export function dateExists(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
