import { describe, expect, it } from 'vitest';
import { publicHoliday } from '../../src/calendar/holidays.ts';

describe('a public holiday', () => {
  it.each([
    ['CH', '2026-08-01', true],
    ['CH', '2026-08-02', false],
    // Only some cantons have Labour Day off.
    ['CH', '2026-05-01', false],
    // Easter moves.
    ['FR', '2026-04-06', true],
    ['FR', '2027-04-06', false],
    ['FR', '2027-03-29', true],
    // Mother's Day is kept, and no day off.
    ['FR', '2026-05-31', false],
    ['PH', '2026-06-12', true],
  ])('%s %s: %s', (country, date, isOne) => {
    expect(publicHoliday(country, date) !== null).toBe(isOne);
  });

  it('lasts as many days as its country gives it, over the end of a year as well', () => {
    const days = ['2025-12-27', '2025-12-28', '2025-12-31', '2026-01-02', '2026-01-03'];
    expect(days.map((date) => publicHoliday('SZ', date))).toEqual([null, 'Incwala', 'Incwala', 'Incwala', null]);
    const russian = ['2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'];
    expect(russian.map((date) => publicHoliday('RU', date) !== null)).toEqual([true, true, true, false]);
  });

  it('is not known of a country that has no calendar', () => {
    expect(publicHoliday('ZZ', '2026-01-01')).toBeNull();
  });
});
