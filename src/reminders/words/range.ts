import { addDays } from '../workingTime.ts';
import { isoDate, readDay, spanOf, type NamedDay, type Read } from './day.ts';
import type { Token } from './tokens.ts';

/** Calendar dates YYYY-MM-DD, both inclusive; nobody has judged yet whether they exist and are in order. */
export interface Range {
  from: string;
  to: string;
}

const beginnings = new Set('from du de del desde since between entre starting des'.split(' '));
const endings = new Set('to until till through thru au al hasta a and et y jusqu jusque -'.split(' '))
  .add('–')
  .add('—');
const onlyUntil = new Set('until till hasta jusqu jusque'.split(' '));
const lasting = new Set('for pendant durante por'.split(' '));

/** A date of which nobody said the year may lie so many days back; what lies further back is meant for next year. */
const PAST_DAYS = 60;

/** The days that stand at a position of a text: two dates, one date, "until" a date, "for" a time, or a week. */
export function readRange(tokens: readonly Token[], at: number, today: string): Read<Range> | null {
  const word = (offset: number): string => tokens[at + offset]?.text ?? '';
  const week = readWeek(word, at, today);
  if (week) return week;
  if (onlyUntil.has(word(0))) {
    const day = readDay(tokens, at + (['au', 'a', 'le'].includes(word(1)) ? 2 : 1), today);
    return day && { value: { from: today, to: resolve(day.value, today) }, next: day.next };
  }
  const span = lasting.has(word(0)) ? spanOf(word(1), word(2)) : null;
  if (span !== null) return { value: { from: today, to: addDays(today, span - 1) }, next: at + 3 };
  const begin = beginnings.has(word(0)) ? 1 : word(0) === 'a' && word(1) === 'partir' ? 3 : 0;
  const first = readDay(tokens, at + begin, today);
  return first && readEnd(tokens, first, today);
}

function readEnd(tokens: readonly Token[], first: Read<NamedDay>, today: string): Read<Range> | null {
  const word = (offset: number): string => tokens[first.next + offset]?.text ?? '';
  const span = lasting.has(word(0)) ? spanOf(word(1), word(2)) : null;
  if (span !== null) {
    const from = resolve(first.value, today);
    return { value: { from, to: addDays(from, span - 1) }, next: first.next + 3 };
  }
  const skip = endings.has(word(0)) ? (['au', 'a', 'le'].includes(word(1)) ? 2 : 1) : 0;
  const last = skip > 0 ? readDay(tokens, first.next + skip, today) : null;
  if (!last) {
    // A number alone is a day only beside another one: "20 to 24 December".
    if (!('date' in first.value) && first.value.month === null) return null;
    const only = resolve(first.value, today);
    return { value: { from: only, to: only }, next: first.next };
  }
  return { value: rangeOf(first.value, last.value, today), next: last.next };
}

function rangeOf(first: NamedDay, last: NamedDay, today: string): Range {
  if (!('date' in first) && first.month === null && !('date' in last) && last.month !== null) {
    const to = resolve(last, today);
    const [year = 0, month = 0] = to.split('-').map(Number);
    const from = isoDate(year, month, first.day);
    return { from: from <= to ? from : addMonths(year, month, -1, first.day), to };
  }
  const from = resolve(first, today);
  const to = resolve(last, from, 0);
  // "Monday to Wednesday" on a Tuesday: the Wednesday after that Monday.
  const week = 'date' in last && last.weekday && to < from ? 7 : 0;
  return { from, to: addDays(to, week) };
}

/** The calendar date that a named day means: the first one that is not earlier than `tolerance` days before `base`. */
function resolve(named: NamedDay, base: string, tolerance = PAST_DAYS): string {
  if ('date' in named) return named.date;
  const [year = 0, month = 0] = base.split('-').map(Number);
  if (named.month === null) {
    const date = isoDate(year, month, named.day);
    return date >= base ? date : addMonths(year, month, 1, named.day);
  }
  if (named.year !== null) return isoDate(named.year, named.month, named.day);
  const earliest = tolerance === 0 ? base : addDays(base, -tolerance);
  const candidates = [year - 1, year, year + 1].map((one) => isoDate(one, named.month ?? 1, named.day));
  return candidates.find((date) => date >= earliest) ?? isoDate(year + 1, named.month, named.day);
}

function addMonths(year: number, month: number, months: number, day: number): string {
  const moved = month - 1 + months;
  return isoDate(year + Math.floor(moved / 12), (((moved % 12) + 12) % 12) + 1, day);
}

/** "next week", "la semaine prochaine", "la próxima semana"; "this week", "cette semaine", "esta semana". */
function readWeek(word: (offset: number) => string, at: number, today: string): Read<Range> | null {
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
