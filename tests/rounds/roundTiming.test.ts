import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../src/calendar/dates.ts';
import {
  roundActDue,
  datesOutOfOrder,
  datesWhenOpened,
  datesWhenReopened,
  isRoundOver,
  roundTiming,
  type Timing,
} from '../../src/rounds/roundTiming.ts';

const dates = { opensAt: '2000-04-03', dueAt: '2000-08-31', closesAt: '2000-09-30' };
const open = { ...dates, state: 'open' as const };
const scheduled = { ...dates, state: 'scheduled' as const };
const zones = ['Pacific/Kiritimati', 'Asia/Manila', 'Europe/Zurich', 'America/Costa_Rica', 'Pacific/Pago_Pago'];
const moment = fc.date({ min: new Date('2000-03-01'), max: new Date('2000-11-01'), noInvalidDate: true });

describe('the timing of an answer', () => {
  it.each<[string, Timing]>([
    ['2000-04-02T15:59:59Z', 'beforeOpen'],
    ['2000-04-02T16:00:00Z', 'onTime'],
    ['2000-08-31T15:59:59Z', 'onTime'],
    ['2000-08-31T16:00:00Z', 'late'],
    ['2000-09-30T15:59:59Z', 'late'],
    ['2000-09-30T16:00:00Z', 'closed'],
  ])('in Manila at %s is %s', (now, expected) => {
    expect(roundTiming(open, 'Asia/Manila', new Date(now))).toBe(expected);
  });

  it('is judged by the calendar of each post, so one instant may be in time here and late there', () => {
    const now = new Date('2000-08-31T23:30:00Z');
    expect(roundTiming(open, 'Europe/Zurich', now)).toBe('late');
    expect(roundTiming(open, 'America/Costa_Rica', now)).toBe('onTime');
  });

  it('counts a whole day on the day when clocks change', () => {
    const spring = { state: 'open' as const, opensAt: '2000-03-26', dueAt: '2000-03-26', closesAt: '2000-03-26' };
    expect(roundTiming(spring, 'Europe/Zurich', new Date('2000-03-25T23:00:00Z'))).toBe('onTime');
    expect(roundTiming(spring, 'Europe/Zurich', new Date('2000-03-26T21:59:59Z'))).toBe('onTime');
    expect(roundTiming(spring, 'Europe/Zurich', new Date('2000-03-26T22:00:00Z'))).toBe('closed');
  });

  it('goes by the state before the dates', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (now, zone) => {
        expect(roundTiming(scheduled, zone, now)).toBe('beforeOpen');
        for (const state of ['closed', 'locked', 'published'] as const) {
          expect(roundTiming({ ...dates, state }, zone, now)).toBe('closed');
        }
      }),
    );
  });

  it('never goes back while time goes on', () => {
    const order: Timing[] = ['beforeOpen', 'onTime', 'late', 'closed'];
    fc.assert(
      fc.property(moment, moment, fc.constantFrom(...zones), (one, other, zone) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        const place = (now: Date) => order.indexOf(roundTiming(open, zone, now));
        expect(place(first)).toBeLessThanOrEqual(place(second));
      }),
    );
  });
});

describe('the calendar', () => {
  it('opens a round as soon as one post may answer, and closes it when none may', () => {
    expect(roundActDue(scheduled, zones, new Date('2000-04-02T09:59:59Z'))).toBeNull();
    expect(roundActDue(scheduled, zones, new Date('2000-04-02T10:00:00Z'))).toBe('open');
    expect(roundActDue(open, zones, new Date('2000-10-01T10:59:59Z'))).toBeNull();
    expect(roundActDue(open, zones, new Date('2000-10-01T11:00:00Z'))).toBe('close');
  });

  it('leaves alone a round that was over before anybody opened it', () => {
    expect(roundActDue(scheduled, zones, new Date('2000-12-01T00:00:00Z'))).toBeNull();
  });

  it('never closes a round in which some post may still answer', () => {
    fc.assert(
      fc.property(moment, fc.subarray(zones, { minLength: 1 }), (now, some) => {
        const mayAnswer = some.some((zone) => roundTiming(open, zone, now) !== 'closed');
        expect(roundActDue(open, some, now)).toBe(mayAnswer ? null : 'close');
      }),
    );
  });

  it('does nothing to rounds that are closed, locked or published', () => {
    for (const state of ['closed', 'locked', 'published'] as const) {
      expect(roundActDue({ ...dates, state }, zones, new Date('2000-12-01T00:00:00Z'))).toBeNull();
    }
  });
});

describe('a round opened or reopened by hand', () => {
  it('lets every post answer at once', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (now, zone) => {
        fc.pre(!isRoundOver(dates, now));
        const opened = { ...open, ...datesWhenOpened(dates, now) };
        expect(roundTiming(opened, zone, now)).not.toBe('beforeOpen');
        const reopened = { ...open, ...datesWhenReopened(opened, now) };
        expect(['onTime', 'late']).toContain(roundTiming(reopened, zone, now));
      }),
    );
  });

  it('stays open for a week at least, and never closes earlier than planned', () => {
    const now = new Date('2000-10-20T09:00:00Z');
    expect(datesWhenReopened(dates, now).closesAt).toBe('2000-10-27');
    expect(datesWhenReopened(dates, new Date('2000-05-01T09:00:00Z'))).toEqual(dates);
  });

  it('keeps its opening date when it was due to open anyway', () => {
    expect(datesWhenOpened(dates, new Date('2000-05-01T09:00:00Z'))).toEqual(dates);
  });

  it('is over only when the last day has ended everywhere', () => {
    expect(isRoundOver(dates, new Date('2000-10-01T11:59:59Z'))).toBe(false);
    expect(isRoundOver(dates, new Date('2000-10-01T12:00:00Z'))).toBe(true);
  });
});

describe('the dates of a round', () => {
  const period = { periodStart: '2000-04-01', periodEnd: '2000-09-30' };

  it('may fall on one day', () => {
    const day = dateIn(new Date('2000-04-03T12:00:00Z'), 'UTC');
    const same = { periodStart: day, periodEnd: day, opensAt: day, dueAt: day, closesAt: day };
    expect(datesOutOfOrder(same)).toBeNull();
  });

  it('are told apart when one comes before the one that it must follow', () => {
    expect(datesOutOfOrder({ ...dates, ...period, periodEnd: '2000-03-31' })).toEqual({
      earlier: 'periodStart',
      later: 'periodEnd',
    });
    expect(datesOutOfOrder({ ...dates, ...period, dueAt: '2000-04-02' })).toEqual({
      earlier: 'opensAt',
      later: 'dueAt',
    });
    expect(datesOutOfOrder({ ...dates, ...period, closesAt: '2000-08-30' })).toEqual({
      earlier: 'dueAt',
      later: 'closesAt',
    });
  });
});
