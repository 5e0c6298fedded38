import { describe, expect, it } from 'vitest';
import { dateExists } from '../../src/calendar/dates.ts';
import { newRoundAnswers, newRoundForm, newRoundPlanFrom } from '../../src/newRound/newRoundForm.ts';
import {
  newRoundLabel,
  newRoundMonthsAfter,
  newRoundWithDates,
  proposeNewRound,
} from '../../src/newRound/proposeNewRound.ts';
import type { RoundRecord } from '../../src/rounds/store.ts';
import { roundRecord } from '../rounds/roundRecord.ts';

/** A round of half a year that opens early in it, and what is said otherwise. */
const round = (label: string, year: number, more: Partial<RoundRecord> = {}): RoundRecord =>
  roundRecord({
    id: year,
    state: 'published',
    label,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-06-30`,
    opensAt: `${year}-07-01`,
    dueAt: `${year}-07-31`,
    closesAt: `${year}-08-31`,
    ...more,
  });

const none = { rule: null, months: null, today: '2000-01-01' };

describe('how long after the last round the next one comes', () => {
  it.each([
    ['a year, as the one before did', [round('Plans 1999', 1999)], 12],
    ['as long as its reporting period, where it was the first', [], 6],
    [
      'as long as after the last of its name, not of others',
      [round('Plans 1998', 1998), round('Survey 1999', 1999)],
      24,
    ],
    ['two years at most', [round('Plans 1995', 1995)], 24],
    ['a month at least', [round('Plans 1999', 1999, { opensAt: '2000-06-30' })], 1],
  ])('%s', (_, others, months) => {
    expect(newRoundMonthsAfter(round('Plans 2000', 2000), others)).toBe(months);
  });
});

describe('the name of the round to come', () => {
  it.each([
    ['Plans 2000', '2001-07-01', [], 'Plans 2001'],
    ['Plans 2000', '2001-07-01', ['Plans 2001'], 'Plans 2001-07'],
    ['Plans 2000-07', '2001-01-01', [], 'Plans 2001-01'],
    ['Spring round', '2001-01-01', [], 'Spring round 2001-01'],
  ])('goes on with that of %s, opening %s', (label, opensAt, taken, expected) => {
    const others = taken.map((one) => round(one, 2001));
    expect(newRoundLabel(round(label, 2000), opensAt, others)).toBe(expected);
  });
});

describe('the dates of the round to come', () => {
  it('are those of the last, moved by whole months, after today', () => {
    const base = round('Plans 2000', 2000);
    expect(proposeNewRound(base, [round('Plans 1999', 1999)], none)).toEqual({
      label: 'Plans 2001',
      periodStart: '2001-01-01',
      periodEnd: '2001-06-30',
      opensAt: '2001-07-01',
      dueAt: '2001-07-31',
      closesAt: '2001-08-31',
    });
    expect(proposeNewRound(base, [], { ...none, months: 3 }).opensAt).toBe('2000-10-01');
    expect(proposeNewRound(base, [], { ...none, months: 12, today: '2003-07-01' }).opensAt).toBe('2004-07-01');
  });

  it('are those of the rule where one holds, after what it has written already; words say otherwise', () => {
    const base = round('Plans 2000', 2000);
    const { periodStart, periodEnd, opensAt, dueAt, closesAt } = base;
    const first = { periodStart, periodEnd, opensAt, dueAt, closesAt };
    const rule = { everyMonths: 4, name: 'Plans', instrument: 'plan-of-action', planOfActionId: 1, first };
    const by = (writtenUntil: string | null, months: number | null = null) =>
      proposeNewRound(base, [], { rule: { rule, writtenUntil }, months, today: '2000-01-01' }).opensAt;
    expect(by(null)).toBe('2000-11-01');
    expect(by('2000-11-01')).toBe('2001-03-01');
    expect(by('2000-11-01', 6)).toBe('2001-01-01');
  });

  it('keep their distance to the first that is said, and are what is said', () => {
    const proposed = proposeNewRound(round('Plans 2000', 2000), [], { ...none, months: 12 });
    const dates = ({ opensAt, dueAt, closesAt }: typeof proposed) => [opensAt, dueAt, closesAt];
    expect(newRoundWithDates(proposed, {})).toBe(proposed);
    expect(dates(newRoundWithDates(proposed, { opensAt: '2001-07-11' }))).toEqual([
      '2001-07-11',
      '2001-08-10',
      '2001-09-10',
    ]);
    expect(dates(newRoundWithDates(proposed, { dueAt: '2001-08-02' }))).toEqual([
      '2001-07-03',
      '2001-08-02',
      '2001-09-02',
    ]);
    const all = { opensAt: '2001-09-01', dueAt: '2001-09-02', closesAt: '2001-09-03' };
    expect(dates(newRoundWithDates(proposed, all))).toEqual(Object.values(all));
    expect(newRoundWithDates(proposed, all)).toMatchObject({ periodStart: '2001-01-01', periodEnd: '2001-06-30' });
  });

  it('exist, whatever day the last one opened on', () => {
    for (const opensAt of ['2000-01-29', '2000-01-30', '2000-01-31', '2000-02-29', '1999-12-31'])
      for (let months = 1; months <= 24; months++) {
        const base = round('Plans 2000', 2000, { opensAt, dueAt: opensAt, closesAt: opensAt });
        const next = proposeNewRound(base, [], { rule: null, months, today: '1990-01-01' });
        expect([next.opensAt, dateExists(next.opensAt), next.opensAt > opensAt]).toEqual([next.opensAt, true, true]);
      }
  });
});

describe('the form of the round to come', () => {
  const proposed = proposeNewRound(round('Plans 2000', 2000), [], { ...none, months: 12 });

  it('gives back what it was filled in with', () => {
    const plan = { ...proposed, label: 'Mine', whom: 'all' as const };
    expect(newRoundPlanFrom(newRoundAnswers(plan), proposed)).toEqual(plan);
  });

  it('is as it was proposed where nobody filled it in, for the posts of the last round', () => {
    expect(newRoundPlanFrom({}, proposed)).toEqual({ ...proposed, whom: 'same' });
    expect(newRoundPlanFrom({ opensAt: '2001-09-01', whom: 'nobody', label: 7 }, proposed)).toEqual({
      ...proposed,
      opensAt: '2001-09-01',
      whom: 'same',
    });
  });

  it('asks for all of it', () => {
    const [page] = newRoundForm().pages;
    expect(page?.questions.map(({ key }) => key).toSorted()).toEqual(Object.keys({ ...proposed, whom: '' }).toSorted());
    expect(page?.questions.every(({ required }) => required)).toBe(true);
  });
});
