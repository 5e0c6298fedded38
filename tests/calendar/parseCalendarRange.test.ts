import { describe, expect, it } from 'vitest';
import { calendarTokensOf } from '../../src/calendar/calendarTokens.ts';
import { isOnAnotherWeekday, parseCalendarRange } from '../../src/calendar/parseCalendarRange.ts';
import { parseDateInText } from '../../src/calendar/parseDateInText.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

/** The days at the beginning of a text, and what stands behind them. */
function read(text: string, today = TODAY) {
  const tokens = calendarTokensOf(text);
  const range = parseCalendarRange(tokens, 0, today);
  return range && { ...range.value, rest: text.slice(tokens[range.next]?.start ?? text.length) };
}
const days = (from: string, to: string | null, rest = '') => ({ from, to, rest });

describe('days in words', () => {
  it.each([
    ['this week', '2026-11-24', '2026-11-29'],
    ['cette semaine', '2026-11-24', '2026-11-29'],
    ['esta semana', '2026-11-24', '2026-11-29'],
    ['next week', '2026-11-30', '2026-12-06'],
    ['la semaine prochaine', '2026-11-30', '2026-12-06'],
    ['la próxima semana', '2026-11-30', '2026-12-06'],
    ['la semana próxima', '2026-11-30', '2026-12-06'],
  ])('are a week from Monday to Sunday, this one from today on: “%s”', (text, from, to) => {
    expect(read(text)).toEqual(days(from, to));
  });

  it('are this Sunday alone on a Sunday', () => {
    expect(read('this week', '2026-11-29')).toEqual(days('2026-11-29', '2026-11-29'));
    expect(read('next week', '2026-11-29')).toEqual(days('2026-11-30', '2026-12-06'));
  });

  it.each([
    ['for 3 days', '2026-11-24', '2026-11-26'],
    ['for a day', '2026-11-24', '2026-11-24'],
    ['pendant deux semaines', '2026-11-24', '2026-12-07'],
    ['por una semana', '2026-11-24', '2026-11-30'],
    ['1 December for 2 weeks', '2026-12-01', '2026-12-14'],
    ['à partir du 1er décembre pendant 3 jours', '2026-12-01', '2026-12-03'],
  ])('are as many as are said, the first among them: “%s”', (text, from, to) => {
    expect(read(text)).toEqual(days(from, to));
  });

  it.each([
    ['from 10 December', '2026-12-10'],
    ['since 1 November', '2026-11-01'],
    ['as of 10 December', '2026-12-10'],
    ['dès lundi', '2026-11-30'],
    ['a partir del 10', '2026-12-10'],
    ['starting tomorrow', '2026-11-25'],
  ])('have no end where a beginning alone is said: “%s”', (text, from) => {
    expect(read(text)).toEqual(days(from, null));
  });

  it.each([
    ['20 Dec and 27 Dec', true],
    ['20 et 27 décembre', true],
    ['20 y 27 de diciembre', true],
    ['20 & 27 Dec', true],
    ['between 20 and 27 December', undefined],
    ['entre le 20 et le 27 décembre', undefined],
    ['20 to 27 December', undefined],
  ])('may be two, and the days between for the person to say: “%s”', (text, apart) => {
    expect(read(text)).toEqual({ ...days('2026-12-20', '2026-12-27'), ...(apart && { apart }) });
  });

  it.each([
    ['Friday 3 December', '2026-12-03'],
    ['Thursday 3 to Friday 5 December', '2026-12-05'],
    ['until Monday 1 December', '2026-12-01'],
  ])('name the first date that falls on another weekday: “%s”', (text, misnamed) => {
    expect(read(text)).toMatchObject({ misnamed });
  });

  it.each([
    ['28 to 3 January', '2026-12-28', '2027-01-03'],
    ['28 December to 3', '2026-12-28', '2027-01-03'],
    ['20 Dec to 5 Jan', '2026-12-20', '2027-01-05'],
    ['20 Dec 2027 to 5 Jan', '2027-12-20', '2028-01-05'],
    ['1 Nov to 5 Nov', '2026-11-01', '2026-11-05'],
    ['20 to 24', '2026-12-20', '2026-12-24'],
    ['30 to 2', '2026-11-30', '2026-12-02'],
  ])('go over the end of a month or of a year: “%s”', (text, from, to) => {
    expect(read(text)).toEqual(days(from, to));
  });

  it.each([
    ['3 December, then home', days('2026-12-03', '2026-12-03', ', then home')],
    ['20 to 24 December in Rome', days('2026-12-20', '2026-12-24', 'in Rome')],
    ['tomorrow to nobody', days('2026-11-25', '2026-11-25', 'to nobody')],
  ])('leave the rest: “%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['', 'soon', '20', 'the 20th', 'until', 'for many days', 'December', '20 people'])(
    'are none: “%s”',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('hand on a date that does not exist, whatever weekday stands beside it', () => {
    expect(read('Sunday 31 June 2027')).toEqual(days('2027-06-31', '2027-06-31'));
    expect(parseDateInText('Sunday 31 June 2027', TODAY)).toEqual({ date: '2027-06-31' });
    expect(parseDateInText('Sunday 30 June 2027', TODAY)).toEqual({ misnamed: '2027-06-30' });
  });

  it.each([
    ['2026-11-23', 1, false],
    ['2026-11-29', 7, false],
    ['2026-11-29', 1, true],
    ['2026-06-31', 1, false],
  ])('fall on the weekday that was said, or another: %s, %i, %s', (date, on, another) => {
    expect(isOnAnotherWeekday(date, on)).toBe(another);
  });
});
