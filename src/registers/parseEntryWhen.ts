import { dateExists } from '../calendar/dates.ts';
import { calendarDictionary, type CalendarToken, calendarTokensOf } from '../calendar/calendarTokens.ts';
import { type MayHaveWrongWeekday, wrongWeekdayOf } from '../calendar/wrongWeekday.ts';
import { refuseWrongWeekday } from '../calendar/refuseWrongWeekday.ts';
import { beginsNumberedDay, months } from '../calendar/parseDay.ts';
import type { Language } from '../language/language.ts';
import { parseCalendarRange, type YearlessDate } from '../calendar/parseCalendarRange.ts';
import { trimSigns } from '../language/trimSigns.ts';
import {
  type EntryWhen,
  entryInMonth,
  entryInSeason,
  entryInYear,
  entryOnDay,
  entryOverDays,
  seasons,
  entryUntilDay,
} from './entryWhen.ts';

const seasonWords = calendarDictionary(
  'spring printemps primavera|summer ete verano|autumn fall automne otono|winter hiver invierno',
);
const linking = new Set('of de del d in en on le el au a l'.split(' '));
const untilWords = new Set('until till up jusqu jusque hasta'.split(' '));

/** Characters in which a date is looked for: twice as many as a title may have. */
const LOOKED_AT = 1_000;

/** A date in a text, and the position of the first token behind it. */
interface FoundWhen extends MayHaveWrongWeekday {
  when: EntryWhen;
  start: number;
  next: number;
}

/**
 * The first date that stands in a text in English, French or Spanish: a day, a month, a season, a year, from one day to another.
 * `today` (YYYY-MM-DD) is what days without a year are near to, or before or after as `yearless` says. Bare years and weekdays count at the beginning only: elsewhere
 * they are words of a title.
 */
export function findEntryWhen(
  text: string,
  today: string,
  yearless: YearlessDate = 'nearest',
): (MayHaveWrongWeekday & { when: EntryWhen; rest: string }) | null {
  const tokens = calendarTokensOf(text.slice(0, LOOKED_AT));
  for (const start of tokens.keys()) {
    const found = whenAt(tokens, start, today, yearless);
    if (!found) continue;
    const before = text.slice(0, tokens[found.start]?.start ?? 0);
    const after = text.slice(tokens[found.next - 1]?.end ?? 0);
    const rest = [before, after].map((part) => trimSigns(part, ',:;–—-')).filter(Boolean);
    return { when: found.when, rest: rest.join(' '), ...wrongWeekdayOf(found) };
  }
  return null;
}

/** A text that is nothing but a date; null for any other. */
export function parseEntryWhen(text: string, today: string, yearless: YearlessDate = 'nearest'): EntryWhen | null {
  const found = findEntryWhen(text.trim(), today, yearless);
  return found && found.rest === '' ? found.when : null;
}

/** The date that somebody typed, as `parseEntryWhen` reads it. Refuses one that does not fall on the weekday beside it. */
export function entryWhenTyped(
  text: string,
  today: string,
  language: Language,
  yearless: YearlessDate = 'nearest',
): EntryWhen | null {
  const found = findEntryWhen(text.trim(), today, yearless);
  if (found) refuseWrongWeekday(found, language);
  return found && found.rest === '' ? found.when : null;
}

function whenAt(
  tokens: readonly CalendarToken[],
  start: number,
  today: string,
  yearless: YearlessDate,
): FoundWhen | null {
  const skip = linking.has(tokens[start]?.text ?? '') ? 1 : 0;
  for (const from of skip > 0 ? [start, start + skip] : [start]) {
    const found = namedSpan(tokens, from) ?? namedDays(tokens, from, today, yearless);
    if (found) return { ...found, start };
  }
  return null;
}

/** "December 2000", "2000-12", "autumn 2000", "2000" at the beginning. */
function namedSpan(tokens: readonly CalendarToken[], at: number): Omit<FoundWhen, 'start'> | null {
  const word = (offset: number): string => tokens[at + offset]?.text ?? '';
  const gap = linking.has(word(1)) ? 2 : 1;
  const year = yearIn(word(gap));
  const month = months.get(word(0));
  if (month !== undefined && year !== null) return { when: entryInMonth(`${year}-${pad(month)}`), next: at + gap + 1 };
  const season = seasons[(seasonWords.get(word(0)) ?? 0) - 1];
  if (season !== undefined && year !== null) return { when: entryInSeason(season, year), next: at + gap + 1 };
  const first = yearIn(word(0));
  if (first === null) return null;
  if (word(1) === '-' && /^(0[1-9]|1[0-2])$/.test(word(2)) && word(3) !== '-')
    return { when: entryInMonth(`${first}-${word(2)}`), next: at + 3 };
  return at === 0 && word(1) !== '-' ? { when: entryInYear(first), next: at + 1 } : null;
}

function namedDays(
  tokens: readonly CalendarToken[],
  at: number,
  today: string,
  yearless: YearlessDate,
): Omit<FoundWhen, 'start'> | null {
  const word = tokens[at]?.text ?? '';
  const open =
    months.has(word) ||
    beginsNumberedDay(tokens, at) ||
    ['from', 'du', 'del', 'desde', 'between', 'entre'].includes(word);
  const until = untilWords.has(word);
  // Words such as "sun", "mar", "demain" are days only where a date is expected: at the beginning.
  if (!open && !until && at > 1) return null;
  const range = parseCalendarRange(tokens, at, today, yearless);
  if (!range) return null;
  // Only a beginning is the day that it names.
  const { from, to: last } = range.value;
  const to = last ?? from;
  if (!dateExists(to)) return null;
  // What has an end alone begins today for who is away; here that end may have passed.
  const behind = { next: range.next, ...wrongWeekdayOf(range.value) };
  if (until) return { when: entryUntilDay(to), ...behind };
  if (!dateExists(from) || from > to) return null;
  return { when: from === to ? entryOnDay(from) : entryOverDays(from, to), ...behind };
}

function yearIn(word: string): number | null {
  return /^(19|20)\d\d$/.test(word) ? Number(word) : null;
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
