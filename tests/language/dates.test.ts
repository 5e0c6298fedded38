import { describe, expect, it } from 'vitest';
import { dateIn, writeDate, writeMoment } from '../../src/calendar/dates.ts';

describe('a date', () => {
  it.each([
    ['en', '1 April 2000'],
    ['fr', '1er avril 2000'],
    ['es', '1 de abril de 2000'],
  ] as const)('is written in %s as %s', (language, words) => {
    expect(writeDate('2000-04-01', language)).toBe(words);
  });

  it('keeps the other days of a French month as they are', () => {
    expect(writeDate('2000-08-31', 'fr')).toBe('31 août 2000');
    expect(writeDate('2000-08-11', 'fr')).toBe('11 août 2000');
  });

  it('is that of the place, on both sides of the date line', () => {
    const moment = new Date('2000-08-31T22:30:00Z');
    expect(dateIn(moment, 'Asia/Manila')).toBe('2000-09-01');
    expect(dateIn(moment, 'America/Costa_Rica')).toBe('2000-08-31');
    expect(writeMoment(moment, 'Asia/Manila', 'en')).toContain('06:30');
  });
});
