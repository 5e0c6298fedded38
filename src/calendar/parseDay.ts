import { numberOfWord } from '../language/numbersInText.ts';
import { addDays } from './workingTime.ts';
import { calendarDictionary, type CalendarToken } from './calendarTokens.ts';

/** Words for months in three languages, without accents: 1 to 12. */
export const months = calendarDictionary(
  'january jan janvier janv enero ene|february feb fevrier fevr fev febrero|march mar mars marzo|april apr avril avr abril abr|' +
    'may mai mayo|june jun juin junio|july jul juillet juil julio|august aug aout agosto ago|' +
    'september sept sep septembre septiembre setiembre set|october oct octobre octubre|november nov novembre noviembre|' +
    'december dec decembre diciembre dic',
);
const weekdays = calendarDictionary(
  'monday mon lundi lun lunes|tuesday tue tues mardi martes|wednesday wed mercredi mer miercoles mie|' +
    'thursday thu thurs jeudi jeu jueves jue|friday fri vendredi ven viernes vie|saturday sat samedi sam sabado sab|' +
    'sunday sun dimanche dim domingo dom',
);
const units = calendarDictionary('day days jour jours dia dias|week weeks semaine semaines semana semanas');

/** Words that say nothing by themselves in front of a day. */
const before = new Set('the le la les el los on this next ce cet este proximo proxima coming'.split(' '));
/** "On the coming Friday", with one to spare. */
const MOST_BEFORE = 4;
const ordinals = new Set('st nd rd th er ro o º °'.split(' '));
/** The first of a month in words. */
const firsts = new Set(['first', 'premier', 'primero']);
const of = new Set(['of', 'de', 'del', 'd']);
const after = new Set('next prochain prochaine proximo proxima'.split(' '));

/** A day as somebody named it, as far as it goes. `on` is a weekday that was said beside its date, 1 for Monday. */
export type NamedDay =
  | { date: string; weekday?: true }
  | { day: number; month: number | null; year: number | null; on?: number | undefined };

export interface ParsedDay<Value> {
  value: Value;
  /** The position of the first token behind it. */
  next: number;
}

/** The day that stands at a position of a text in English, French or Spanish; null when none does. `today` is YYYY-MM-DD. */
export function parseDay(tokens: readonly CalendarToken[], at: number, today: string): ParsedDay<NamedDay> | null {
  let skip = 0;
  while (skip < MOST_BEFORE && before.has(tokens[at + skip]?.text ?? '')) skip++;
  for (; skip >= 0; skip--) {
    const from = at + skip;
    const word = (offset: number): string => tokens[from + offset]?.text ?? '';
    const day =
      dayWithWeekday(word, from) ??
      relativeDay(word, from, today) ??
      isoDay(word, from) ??
      dashedDay(word, from) ??
      slashedDay(word, from) ??
      writtenDay(word, from);
    if (day) return day;
  }
  return null;
}

/** Whether a day begins here with a number, or with a month or a weekday before its number: "May Wong" and "Sun Li" are people. */
export function beginsNumberedDay(tokens: readonly CalendarToken[], at: number): boolean {
  const word: Words = (offset) => tokens[at + offset]?.text ?? '';
  if (/^\d+$/.test(word(0)) || (months.has(word(0)) && /^\d+$/.test(word(1)))) return true;
  return dayWithWeekday(word, at) !== null;
}

/** "Thursday 3 December", "jeudi, le 3 décembre": the date counts, and whoever reads it may see whether the weekday fits. */
function dayWithWeekday(word: Words, at: number): ParsedDay<NamedDay> | null {
  const on = weekdays.get(word(0));
  if (on === undefined) return null;
  let skip = 1;
  while (skip < MOST_BEFORE && (['.', ','].includes(word(skip)) || before.has(word(skip)))) skip++;
  const behind: Words = (offset) => word(skip + offset);
  const day = dashedDay(behind, at + skip) ?? slashedDay(behind, at + skip) ?? writtenDay(behind, at + skip);
  return day && !('date' in day.value) ? { ...day, value: { ...day.value, on } } : null;
}

type Words = (offset: number) => string;

function relativeDay(word: Words, at: number, today: string): ParsedDay<NamedDay> | null {
  const read = (days: number, length: number) => ({ value: { date: addDays(today, days) }, next: at + length });
  if (word(0) === 'today' || word(0) === 'hoy') return read(0, 1);
  if (word(0) === 'aujourd' && word(1) === 'hui') return read(0, 2);
  if (['tomorrow', 'demain', 'manana'].includes(word(0))) return read(1, 1);
  if (word(0) === 'day' && word(1) === 'after' && word(2) === 'tomorrow') return read(2, 3);
  if (word(0) === 'apres' && word(1) === 'demain') return read(2, 2);
  if (word(0) === 'apres' && word(1) === '-' && word(2) === 'demain') return read(2, 3);
  if (word(0) === 'pasado' && word(1) === 'manana') return read(2, 2);
  const weekday = weekdays.get(word(0));
  if (weekday !== undefined) {
    const now = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
    const behind = after.has(word(1)) ? 1 : word(1) === 'que' && word(2) === 'viene' ? 2 : 0;
    const { value, next } = read(((weekday - now + 6) % 7) + 1, 1 + behind);
    return { value: { ...value, weekday: true }, next };
  }
  const inSo = ['in', 'dans', 'en'].includes(word(0)) ? 1 : word(0) === 'dentro' && word(1) === 'de' ? 2 : 0;
  const span = inSo > 0 ? calendarDaysOfSpan(word(inSo), word(inSo + 1)) : null;
  return span === null ? null : read(span, inSo + 2);
}

/** More days than anybody is away, or waits. */
const LONGEST_SPAN = 999;

/** A number of days: "3 days", "two weeks", "une semaine". */
export function calendarDaysOfSpan(count: string, unit: string): number | null {
  const amount = count === 'a' ? 1 : numberOfWord(count);
  if (amount === null || amount > LONGEST_SPAN) return null;
  const days = { 1: 1, 2: 7 }[units.get(unit) ?? 0];
  return days === undefined ? null : amount * days;
}

function isoDay(word: Words, at: number): ParsedDay<NamedDay> | null {
  const [year, month, day] = [word(0), word(2), word(4)];
  if (!/^\d{4}$/.test(year) || word(1) !== '-' || word(3) !== '-') return null;
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  return { value: { date: isoCalendarDate(Number(year), Number(month), Number(day)) }, next: at + 5 };
}

/** 20-12-2026. Without its year it would be "20-24 December", two days. */
function dashedDay(word: Words, at: number): ParsedDay<NamedDay> | null {
  const [day, month, year] = [dayOf(word(0)), word(2), word(4)];
  if (day === null || word(1) !== '-' || word(3) !== '-' || !isMonthNumber(month) || !isWholeYear(year)) return null;
  return { value: { day, month: Number(month), year: Number(year) }, next: at + 5 };
}

const isMonthNumber = (word: string): boolean => /^(0?[1-9]|1[0-2])$/.test(word);

/** 20/12, 20.12.2026: the day first, as the United Nations write it. */
function slashedDay(word: Words, at: number): ParsedDay<NamedDay> | null {
  const [day, month] = [dayOf(word(0)), word(2)];
  if (day === null || !['/', '.'].includes(word(1)) || !isMonthNumber(month)) return null;
  const year = word(3) === word(1) ? yearOf(word(4)) : null;
  return { value: { day, month: Number(month), year }, next: at + (year === null ? 3 : 5) };
}

/** 20 December 2026, 20th of December, 1er janvier, 1.º de enero, 20 de diciembre de 2026, December 20, or the 20th alone. */
function writtenDay(word: Words, at: number): ParsedDay<NamedDay> | null {
  const first = months.get(word(0));
  if (first !== undefined) {
    const dot = word(1) === '.' ? 1 : 0;
    const day = dayOf(word(1 + dot));
    return day === null ? null : withYear(word, at, 2 + dot + (ordinals.has(word(2 + dot)) ? 1 : 0), day, first);
  }
  const inWords = firsts.has(word(0));
  const day = inWords ? 1 : dayOf(word(0));
  if (day === null) return null;
  let length = 1 + ordinalLength(word);
  const month = months.get(word(of.has(word(length)) ? length + 1 : length));
  if (month === undefined) return inWords ? null : { value: { day, month: null, year: null }, next: at + length };
  length += of.has(word(length)) ? 2 : 1;
  if (word(length) === '.') length++;
  return withYear(word, at, length, day, month);
}

/** How many tokens make a number an ordinal: "1er", "1ro.", "1.º". */
function ordinalLength(word: Words): number {
  const dot = word(1) === '.' ? 1 : 0;
  if (!ordinals.has(word(1 + dot))) return 0;
  return 1 + dot + (word(2 + dot) === '.' ? 1 : 0);
}

function withYear(word: Words, at: number, length: number, day: number, month: number): ParsedDay<NamedDay> {
  const gap = of.has(word(length)) || word(length) === ',' ? 1 : 0;
  const year = /^\d{4}$/.test(word(length + gap)) ? yearOf(word(length + gap)) : null;
  return { value: { day, month, year }, next: at + length + (year === null ? 0 : gap + 1) };
}

function dayOf(word: string): number | null {
  return /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31 ? Number(word) : null;
}

/** Registers go back into the last century. */
const isWholeYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);

function yearOf(word: string): number | null {
  if (isWholeYear(word)) return Number(word);
  return /^\d\d$/.test(word) ? 2_000 + Number(word) : null;
}

/** A calendar date; whether it exists is for others to judge. */
export function isoCalendarDate(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
