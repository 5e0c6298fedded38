import { foldDateText, type CalendarToken, calendarTokensOf } from '../calendar/calendarTokens.ts';
import { type MayHaveWrongWeekday, wrongWeekdayOf } from '../calendar/wrongWeekday.ts';
import { parseCalendarRange } from '../calendar/parseCalendarRange.ts';
import { parseRecurrenceInMonths } from '../calendar/parseRecurrenceInMonths.ts';
import { normalize } from '../language/normalize.ts';
import type { RoundDates } from './roundTiming.ts';

/** What the words of a new round say. */
export interface RoundToBeginWords extends MayHaveWrongWeekday {
  /** What stands before the first date: a round to copy, or a name for the new one. */
  name: string;
  /** The dates that were named; calendar dates YYYY-MM-DD. */
  dates: Partial<RoundDates>;
  /** "every 6 months": how long after the round before it; null where nothing was said. */
  months: number | null;
  /** What was not understood. */
  unread: string;
}

/** All that matters stands in so many characters. */
const HEAD = 400;

const dateWords: Record<keyof RoundDates, ReadonlySet<string>> = {
  opensAt: new Set('open opens opening ouvre ouvert ouverture abre abierto apertura'.split(' ')),
  dueAt: new Set('due deadline echeance reponses vence vencimiento plazo respuestas'.split(' ')),
  closesAt: new Set('close closes closing ferme cloture fermeture cierra cierre'.split(' ')),
};
const beginnings = new Set('from du de del desde depuis'.split(' '));
const fillers = new Set('on by the le la el les los au al a to until and et y : , ; . -'.split(' ')).add('–');
/** Words and signs between a date's word and its day. */
const MOST_FILLERS = 3;

/** The parts of "Plans of Action 2001 opens 1 March, due 31 March, closes 15 April", "from 1 to 31 March" or "every 6 months". */
export function parseRoundToBegin(said: string, today: string): RoundToBeginWords {
  const words = normalize(said, 'NFC').trim().slice(0, HEAD);
  const rhythm = parseRecurrenceInMonths(words);
  const text = rhythm
    ? `${words.slice(0, rhythm.start)}${' '.repeat(rhythm.end - rhythm.start)}${words.slice(rhythm.end)}`
    : words;
  const tokens = calendarTokensOf(text);
  const dates: Partial<RoundDates> = {};
  let misnamed: MayHaveWrongWeekday = {};
  const read: { start: number; end: number }[] = rhythm ? [rhythm] : [];
  let at = 0;
  while (at < tokens.length) {
    const found = datesAt(tokens, at, today);
    if (!found) {
      at++;
      continue;
    }
    Object.assign(dates, found.dates);
    misnamed = { ...wrongWeekdayOf(found), ...misnamed };
    read.push({ start: tokens[at]?.start ?? 0, end: tokens[found.next - 1]?.end ?? text.length });
    at = found.next;
  }
  const first = Math.min(text.length, ...read.map(({ start }) => start));
  return {
    name: bare(words.slice(0, first)),
    dates,
    months: rhythm?.months || null,
    unread: unread(words, first, read),
    ...misnamed,
  };
}

/** Whether words behind "round new" are about a round: none at all, a date or a rhythm. */
export function isAboutRoundToBegin(words: string): boolean {
  const { dates, months } = parseRoundToBegin(words, '2000-01-01');
  return words.trim() === '' || months !== null || Object.keys(dates).length > 0;
}

function datesAt(
  tokens: readonly CalendarToken[],
  at: number,
  today: string,
): (MayHaveWrongWeekday & { dates: Partial<RoundDates>; next: number }) | null {
  const word = (position: number): string => tokens[position]?.text ?? '';
  const key = (['opensAt', 'dueAt', 'closesAt'] as const).find((one) => dateWords[one].has(word(at)));
  if (!key && !beginnings.has(word(at))) return null;
  let day = key ? at + 1 : at;
  while (key && day - at <= MOST_FILLERS && fillers.has(word(day))) day++;
  const range = parseCalendarRange(tokens, day, today);
  if (!range) return null;
  const { from, to } = range.value;
  // "From 1 March to 31 March", "opens 1 March until 31 March": the second day is the last for answers.
  const behind = { next: range.next, ...wrongWeekdayOf(range.value) };
  const both = to !== null && to !== from;
  if (key === undefined || key === 'opensAt')
    return { dates: { opensAt: from, ...(both && { dueAt: to }) }, ...behind };
  return { dates: { [key]: to ?? from }, ...behind };
}

const signs = /^[\s,;:.–—-]+|[\s,;:.–—-]+$/gu;
const joints = new Set('called named appele appelee nomme nommee llamado llamada and et y'.split(' '));

function bare(text: string): string {
  const words = text.replaceAll(signs, '').split(/\s+/);
  while (joints.has(foldDateText(words[0] ?? ''))) words.shift();
  while (joints.has(foldDateText(words.at(-1) ?? ''))) words.pop();
  return words
    .join(' ')
    .replaceAll(signs, '')
    .replaceAll(/^[“«"\s]+|[”»"\s]+$/gu, '');
}

/** What stands behind the first date and is in none. */
function unread(words: string, first: number, read: readonly { start: number; end: number }[]): string {
  const kept = words
    .split('')
    .map((char, at) => (at < first || read.some(({ start, end }) => at >= start && at < end) ? ' ' : char));
  return bare(kept.join(''));
}
