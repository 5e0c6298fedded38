import { describe, expect, it } from 'vitest';
import { parseRecurrenceInMonths } from '../../src/calendar/parseRecurrenceInMonths.ts';
import { calendarYearSaidIn } from '../../src/calendar/calendarYearSaidIn.ts';

describe('how often, in words', () => {
  it.each([
    ['every month', 1],
    ['monthly', 1],
    ['tous les mois', 1],
    ['cada mes', 1],
    ['todos los meses', 1],
    ['every quarter', 3],
    ['chaque trimestre', 3],
    ['tous les trimestres', 3],
    ['todos los trimestres', 3],
    ['half-yearly', 6],
    ['tous les semestres', 6],
    ['cada semestre', 6],
    ['yearly', 12],
    ['tous les ans', 12],
    ['chaque année', 12],
    ['cada año', 12],
    ['todos los años', 12],
    ['every 3 months', 3],
    ['EVERY EIGHTEEN MONTHS', 18],
    ['tous les six mois', 6],
    ['cada dos meses', 2],
    ['never', 0],
    ['jamais', 0],
    ['nunca', 0],
  ])('“%s”', (words, months) => {
    expect(parseRecurrenceInMonths(words)).toEqual({ months, start: 0, end: words.length });
  });

  it('says where it stands, so that what is before it and behind it can be read on', () => {
    const words = 'Évaluation été tous les 6 mois, dès mai';
    const { months, start = 0, end = 0 } = parseRecurrenceInMonths(words) ?? {};
    expect([months, words.slice(0, start), words.slice(end)]).toEqual([6, 'Évaluation été ', ', dès mai']);
  });

  it.each(['', 'every months', 'every 0 months', 'every few months', 'sixmonthly', 'nevertheless'])(
    'is not in “%s”',
    (words) => {
      expect(parseRecurrenceInMonths(words)).toBeNull();
    },
  );
});

describe('a year alone', () => {
  it.each([
    ['2000', 2000],
    [' 1999 ', 1999],
    ['1899', null],
    ['2100', null],
    ['20001', null],
    ['the year 2000', null],
    ['', null],
    [undefined, null],
  ])('“%s”', (words, year) => {
    expect(calendarYearSaidIn(words)).toBe(year);
  });
});
