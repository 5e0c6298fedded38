import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAbsence } from '../../src/absences/judgeAbsence.ts';
import { type Away } from '../../src/people/roles.ts';
import { dateExists } from '../../src/calendar/dates.ts';

const context = { personId: 1, today: '2026-11-24', own: [], ofDelegate: [] };
const judge = (away: Partial<Away>, more: Partial<Parameters<typeof judgeAbsence>[1]> = {}) =>
  judgeAbsence({ from: '2026-12-01', to: '2026-12-05', delegateId: null, ...away }, { ...context, ...more });

describe('days away', () => {
  it('may begin today and last one day', () => {
    expect(judge({ from: '2026-11-24', to: '2026-11-24' })).toBeNull();
  });

  it('are refused when a date does not exist', () => {
    expect(judge({ to: '2027-02-29' })).toEqual({ problem: 'noSuchDate', date: '2027-02-29' });
    expect(judge({ from: 'tomorrow' })).toEqual({ problem: 'noSuchDate', date: 'tomorrow' });
  });

  it('are refused when they end before they begin', () => {
    expect(judge({ from: '2026-12-05', to: '2026-12-04' })).toMatchObject({ problem: 'endsBeforeStart' });
  });

  it('are refused when they begin before today, where the person is', () => {
    expect(judge({ from: '2026-11-23' })).toEqual({ problem: 'inThePast', from: '2026-11-23', today: '2026-11-24' });
  });

  it('are refused when one of them is taken already, and the answer says by which absence', () => {
    const own = [{ from: '2026-12-05', to: '2026-12-20', delegateId: null }];
    expect(judge({}, { own })).toEqual({ problem: 'overlaps', from: '2026-12-05', to: '2026-12-20' });
    expect(judge({ to: '2026-12-04' }, { own })).toBeNull();
  });

  it('are refused with oneself as delegate, or with somebody who is away then', () => {
    expect(judge({ delegateId: 1 })).toEqual({ problem: 'ownDelegate' });
    const ofDelegate = [{ from: '2026-12-03', to: '2026-12-03', delegateId: null }];
    expect(judge({ delegateId: 2 }, { ofDelegate })).toMatchObject({ problem: 'delegateAway', from: '2026-12-03' });
    expect(judge({ delegateId: 2 })).toBeNull();
  });

  it('are refused for longer than six months where somebody is to stand in', () => {
    expect(judge({ to: '2027-05-31', delegateId: 2 })).toBeNull();
    expect(judge({ to: '2027-06-01', delegateId: 2 })).toEqual({ problem: 'delegateTooLong', last: '2027-05-31' });
    expect(judge({ to: '2099-01-05' })).toBeNull();
  });

  it('never overlap when only accepted ones are recorded', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 12 }), (requests) => {
        const own: Away[] = [];
        for (const [from, to] of requests) {
          const request = { from, to, delegateId: null };
          if (judge(request, { own }) === null) own.push(request);
        }
        const sorted = own.toSorted((a, b) => (a.from < b.from ? -1 : 1));
        sorted.slice(1).forEach((later, i) => expect(later.from > (sorted[i]?.to ?? '')).toBe(true));
      }),
    );
  });
});

describe('a date', () => {
  it('exists when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (moment) => {
          expect(dateExists(moment.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
    expect(dateExists('2000-02-29')).toBe(true);
  });

  it.each(['1900-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '26-01-01', '', 'soon', '2026-01-01T00:00:00Z'])(
    'does not exist when it reads "%s"',
    (text) => expect(dateExists(text)).toBe(false),
  );
});
