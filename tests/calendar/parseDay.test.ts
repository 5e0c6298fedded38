import { describe, expect, it } from 'vitest';
import { calendarTokensOf } from '../../src/calendar/calendarTokens.ts';
import { calendarDaysOfSpan, months, parseDay } from '../../src/calendar/parseDay.ts';
import { type Language, languages } from '../../src/language/language.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

/** The day at the beginning of a text, and what stands behind it. */
function read(text: string): { value: unknown; rest: string } | null {
  const tokens = calendarTokensOf(text);
  const day = parseDay(tokens, 0, TODAY);
  return day && { value: day.value, rest: text.slice(tokens[day.next]?.start ?? text.length) };
}

const named = (day: number, month: number | null, year: number | null = null) => ({ day, month, year });

describe('a day in words', () => {
  it.each([
    ['20 December', named(20, 12)],
    ['the 20th of December', named(20, 12)],
    ['December 20th, 2027', named(20, 12, 2027)],
    ['31 décembre 1999', named(31, 12, 1999)],
    ['31.12.1999', named(31, 12, 1999)],
    ['Dec. 3rd', named(3, 12)],
    ['May 2nd', named(2, 5)],
    ['1er janvier', named(1, 1)],
    ['le 3 juil. 2027', named(3, 7, 2027)],
    ['20 août', named(20, 8)],
    ['5 de enero de 2027', named(5, 1, 2027)],
    ['20 dic. de 2027', named(20, 12, 2027)],
    ['el 3 de setiembre', named(3, 9)],
    ['20/12', named(20, 12)],
    ['20/12/26', named(20, 12, 2026)],
    ['5.1.2027', named(5, 1, 2027)],
    ['the 20th', named(20, null)],
    ['le 5', named(5, null)],
  ])('is as much of a date as was said: “%s”', (text, value) => {
    expect(read(text)).toEqual({ value, rest: '' });
  });

  it.each([
    ['1º de enero', named(1, 1)],
    ['1.º de enero de 2027', named(1, 1, 2027)],
    ['1° de enero', named(1, 1)],
    ['el 1ro de mayo', named(1, 5)],
    ['1ro. de mayo de 2027', named(1, 5, 2027)],
    ['primero de mayo', named(1, 5)],
    ['le premier mai', named(1, 5)],
    ['the first of May', named(1, 5)],
  ])('has its first of the month as each language writes it: “%s”', (text, value) => {
    expect(read(text)).toEqual({ value, rest: '' });
  });

  it.each([
    ['20-12-2026', named(20, 12, 2026)],
    ['5-1-2027', named(5, 1, 2027)],
    ['2026-12-20', { date: '2026-12-20' }],
    ['2027-1-5', { date: '2027-01-05' }],
    ['Sunday 20-12-2026', { ...named(20, 12, 2026), on: 7 }],
  ])('may be written with dashes, the year first or last: “%s”', (text, value) => {
    expect(read(text)).toEqual({ value, rest: '' });
  });

  it.each([
    ['20-24 December', named(20, null), '-24 December'],
    ['20 December 1888', named(20, 12), '1888'],
    ['20 December 26 people', named(20, 12), '26 people'],
    ['20/13', named(20, null), '/13'],
    ['3 May and 4 May', named(3, 5), 'and 4 May'],
    ['5 women', named(5, null), 'women'],
    ['Dec 20 at noon', named(20, 12), 'at noon'],
  ])('ends where something else begins: “%s”', (text, value, rest) => {
    expect(read(text)).toEqual({ value, rest });
  });

  it.each([
    ['today', TODAY],
    ['aujourd’hui', TODAY],
    ['hoy', TODAY],
    ['tomorrow', '2026-11-25'],
    ['mañana', '2026-11-25'],
    ['the day after tomorrow', '2026-11-26'],
    ['après demain', '2026-11-26'],
    ['après-demain', '2026-11-26'],
    ['pasado mañana', '2026-11-26'],
    ['in 3 days', '2026-11-27'],
    ['in a week', '2026-12-01'],
    ['dans deux semaines', '2026-12-08'],
    ['en ocho días', '2026-12-02'],
    ['dentro de una semana', '2026-12-01'],
  ])('is counted from today: “%s”', (text, date) => {
    expect(read(text)).toEqual({ value: { date }, rest: '' });
  });

  it.each([
    ['Wednesday', '2026-11-25'],
    ['Monday', '2026-11-30'],
    ['on the coming Monday', '2026-11-30'],
    ['Tuesday', '2026-12-01'],
    ['ce vendredi', '2026-11-27'],
    ['lundi prochain', '2026-11-30'],
    ['el martes que viene', '2026-12-01'],
    ['sábado', '2026-11-28'],
    ['dim', '2026-11-29'],
  ])('is the next of its name, never today: “%s”', (text, date) => {
    expect(read(text)).toEqual({ value: { date, weekday: true }, rest: '' });
  });

  it.each([
    ['Thursday 3 December', { ...named(3, 12), on: 4 }],
    ['Friday 3 December', { ...named(3, 12), on: 5 }],
    ['jeudi, le 3 décembre', { ...named(3, 12), on: 4 }],
    ['mié. 2 dic.', { ...named(2, 12), on: 3 }],
    ['Thu 3/12', { ...named(3, 12), on: 4 }],
  ])('keeps the weekday that was said beside its date, right or wrong: “%s”', (text, value) => {
    expect(read(text)).toEqual({ value, rest: '' });
  });

  it.each(['', 'soon', 'December 2026', '0 December', '32 December', 'the', 'in 1000 days', 'in many weeks', 'first'])(
    'is none: “%s”',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('months and spans', () => {
  const styles = ['long', 'short'] as const;

  it.each(languages.flatMap((language) => styles.map((style) => [language, style] as const)))(
    'of the calendar are known in %s as it writes them, %s',
    (language: Language, month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      const written = Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2027, at, 15))));
      expect(written.map((word) => months.get(calendarTokensOf(word)[0]?.text ?? ''))).toEqual(
        written.map((_, at) => at + 1),
      );
    },
  );

  it.each([
    ['a', 'day', 1],
    ['3', 'days', 3],
    ['two', 'weeks', 14],
    ['une', 'semaine', 7],
    ['quince', 'dias', 15],
    ['0', 'days', 0],
    ['999', 'jours', 999],
    ['1000', 'jours', null],
    ['3', 'months', null],
    ['some', 'days', null],
    ['', '', null],
  ])('%s %s', (count, unit, days) => {
    expect(calendarDaysOfSpan(count, unit)).toBe(days);
  });
});
