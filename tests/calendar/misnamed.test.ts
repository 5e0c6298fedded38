import { describe, expect, it } from 'vitest';
import { parseLastDayAway } from '../../src/absences/parseAbsence.ts';
import { parseGrant } from '../../src/appointments/grants/parseGrant.ts';
import { parseAppointment } from '../../src/appointments/parseAppointment.ts';
import { calendarTokensOf } from '../../src/calendar/calendarTokens.ts';
import { parseCalendarRange } from '../../src/calendar/parseCalendarRange.ts';
import { parseCommitmentWordsAndDue } from '../../src/commitments/parseWordsAndDueDate.ts';
import { parsePause } from '../../src/planning/pause/parsePause.ts';
import { parseSnooze } from '../../src/planning/snooze/parseSnooze.ts';
import { findEntryWhen } from '../../src/registers/parseEntryWhen.ts';
import { parseExtension } from '../../src/rounds/extension/parseExtension.ts';
import { parseRoundToBegin } from '../../src/rounds/parseRoundToBegin.ts';
import { sourcesBelow } from '../support/sources.ts';

/** A Tuesday. */
const TODAY = '2026-12-01';

/** What each reader of dates says of words, with a day in them; 5 December 2026 is a Saturday. */
const readersOfDates: [string, (day: string) => { misnamed?: string | null } | null][] = [
  ['an appointment', (day) => parseAppointment(`Maria López to DAK from ${day}`, TODAY)],
  ['an appointment without a word before the day', (day) => parseAppointment(`Maria López to DAK ${day}`, TODAY)],
  ['a role', (day) => parseGrant(`editor to Maria López ${day}`, TODAY)],
  ['a pause', (day) => parsePause(`KBL until ${day}: the office moves`, TODAY)],
  ['a time to wait', (day) => asDate(parseSnooze(`until ${day}`, TODAY))],
  ['a due date', (day) => parseExtension(`DAK to ${day}`, [], TODAY)],
  ['a round', (day) => parseRoundToBegin(`opens 2 December, due ${day}`, TODAY)],
  ['an entry', (day) => findEntryWhen(`${day} gender session`, TODAY)],
  ['an entry, within its title', (day) => findEntryWhen(`gender session for staff, ${day}`, TODAY)],
  ['what is owed', (day) => parseCommitmentWordsAndDue(`the line, by ${day}`, TODAY)],
  ['a day that is owed alone', (day) => parseCommitmentWordsAndDue(day, TODAY)],
  ['the last day away', (day) => asMisnamed(parseLastDayAway(day, TODAY))],
];

const asMisnamed = (said: ReturnType<typeof parseLastDayAway>) => (typeof said === 'object' ? said : {});
const asDate = (said: ReturnType<typeof parseSnooze>) => (said && 'date' in said ? said : null);

describe('a weekday beside a date', () => {
  it.each(readersOfDates)('on which it does not fall is passed on by the reader of %s', (_, read) => {
    for (const day of ['Monday 5 December', 'lundi 5 décembre', 'lunes 5 de diciembre'])
      expect(read(day)?.misnamed).toBe('2026-12-05');
    for (const day of ['Saturday 5 December', 'samedi 5 décembre', 'sábado 5 de diciembre', '5 December'])
      expect(read(day)?.misnamed ?? null).toBeNull();
  });

  it('is no part of a name', () => {
    expect(parseAppointment('Maria López to DAK Saturday 5 December', TODAY)).toMatchObject({
      parts: [{ who: 'Maria López', where: 'DAK' }],
      from: '2026-12-05',
    });
    expect(parseGrant('editor to Sun Li samedi 5 décembre', TODAY)).toMatchObject({
      who: 'Sun Li',
      from: '2026-12-05',
    });
    expect(findEntryWhen('gender session for staff, Saturday 5 December', TODAY)?.rest).toBe(
      'gender session for staff',
    );
  });

  it('is judged by the year and the month that the other day of a span gives it', () => {
    const range = (text: string) => parseCalendarRange(calendarTokensOf(text), 0, TODAY)?.value;
    // 20 December 2027 is a Monday, 20 December 2026 a Sunday.
    expect(range('Monday 20 December to Wednesday 5 January 2028')).toEqual({ from: '2027-12-20', to: '2028-01-05' });
    expect(range('Sunday 20 December to Wednesday 5 January 2028')?.misnamed).toBe('2027-12-20');
    expect(range('Tuesday 5 December for two weeks')?.misnamed).toBe('2026-12-05');
  });

  it('is looked at by every file that reads days', () => {
    const readers = sourcesBelow(['src'], ['.ts']).filter(({ text }) =>
      /import \{[^}]*\bparseCalendarRange\b/.test(text),
    );
    expect(readers.length).toBeGreaterThan(6);
    expect(readers.filter(({ text }) => !/misnamed|wrongWeekday/i.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
