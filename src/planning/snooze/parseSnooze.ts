import { numberOfWord } from '../../language/numbersInText.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { parseDay, calendarDaysOfSpan } from '../../calendar/parseDay.ts';
import { type MayHaveWrongWeekday, wrongWeekdayOf } from '../../calendar/wrongWeekday.ts';
import { parseCalendarRange } from '../../calendar/parseCalendarRange.ts';
import { calendarTokensOf } from '../../calendar/calendarTokens.ts';

/** When somebody wants to hear of it again: after so many minutes, at the next time that a clock shows this, or on a calendar date. */
export type SnoozeWords =
  { minutes: number } | { hour: number; minute: number } | ({ date: string } & MayHaveWrongWeekday);

const minutes = new Set('minute minutes min mins minuto minutos'.split(' '));
const hours = new Set('hour hours hr hrs h heure heures hora horas'.split(' '));
const one = new Set(['a', 'an']);
/** From here on "15h" is a time of the day and no length of time, unless "in" stands before it. */
const EARLIEST_HOUR = 7;
/** A longer time is one for a date. */
const LONGEST_AMOUNT = 999;

/** A moment is named in the first characters of what somebody says; a long text behind it is not looked at. */
const HEAD = 200;

/** Reads "2 hours", "tomorrow", "vendredi", "el 3 de enero", "next week" (`today` is YYYY-MM-DD); null when it is none of these. */
export function parseSnooze(text: string, today: string): SnoozeWords | null {
  const tokens = calendarTokensOf(text.slice(0, HEAD));
  const skip = ['in', 'dans', 'en', 'for', 'until', 'till', 'hasta'].includes(tokens[0]?.text ?? '') ? 1 : 0;
  const word = (offset: number): string => tokens[skip + offset]?.text ?? '';
  if (['half', 'demi', 'media'].some((half) => word(0) === half || word(1) === half) && hours.has(lastOf(tokens)))
    return { minutes: 30 };
  const time = timeOf(word, ['in', 'dans', 'en', 'for'].includes(tokens[0]?.text ?? ''));
  if (time) return time;
  const called = one.has(word(0)) ? 1 : numberOfWord(word(0));
  const amount = called === null || called > LONGEST_AMOUNT ? null : called;
  if (amount !== null && minutes.has(word(1))) return { minutes: amount };
  if (amount !== null && hours.has(word(1))) return { minutes: amount * 60 + minutesBehind(word) };
  const days = calendarDaysOfSpan(word(0), word(1));
  if (days !== null) return { date: addDays(today, days) };
  for (const start of [0, skip]) {
    // "until Friday" means from Friday on: the day itself, not the days before it.
    const range = start === skip ? parseCalendarRange(tokens, start, today) : null;
    const day = parseDay(tokens, start, today);
    if (range) return { date: range.value.from, ...wrongWeekdayOf(range.value) };
    if (day && 'date' in day.value) return { date: day.value.date };
  }
  return null;
}

function lastOf(tokens: readonly { text: string }[]): string {
  return tokens.at(-1)?.text ?? '';
}

type Words = (offset: number) => string;

/** "15h", "à 15 h 30", "at 3 pm", "15:00", "a las 9"; null for a length of time. */
function timeOf(word: Words, isLength: boolean): { hour: number; minute: number } | null {
  if (isLength) return null;
  const at = ['at', 'a'].includes(word(0)) ? (word(1) === 'las' ? 2 : 1) : 0;
  const hour = /^\d{1,2}$/.test(word(at)) ? Number(word(at)) : Number.NaN;
  const behind = word(at + 1);
  const minute = /^[0-5]\d$/.test(word(at + 2)) ? Number(word(at + 2)) : 0;
  if (hour > 23 || Number.isNaN(hour)) return null;
  if (behind === 'am' && hour <= 12) return { hour: hour % 12, minute: 0 };
  if (behind === 'pm' && hour <= 12) return { hour: (hour % 12) + 12, minute: 0 };
  if (behind === ':' && /^[0-5]\d$/.test(word(at + 2))) return { hour, minute };
  if (behind === 'h' && (at > 0 || hour >= EARLIEST_HOUR)) return { hour, minute };
  return at === 2 || (at === 1 && behind === '') ? { hour, minute: 0 } : null;
}

/** The half hour of "2h30" and of "2 heures et demie". */
function minutesBehind(word: Words): number {
  if (/^[0-5]\d$/.test(word(2))) return Number(word(2));
  const half =
    ['et', 'y', 'and'].includes(word(2)) &&
    ['demi', 'demie', 'media', 'half'].some((one) => [word(3), word(4)].includes(one));
  return half ? 30 : 0;
}
