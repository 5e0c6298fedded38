import { DateTime } from 'luxon';
import { dateIn } from '../calendar/dates.ts';
import type { RoundState } from './roundStatesAndActs.ts';

/** The calendar dates of a round, YYYY-MM-DD, all inclusive. */
export interface RoundDates {
  opensAt: string;
  dueAt: string;
  closesAt: string;
}

/** In the order in which a post goes through them. */
export type Timing = 'beforeOpen' | 'onTime' | 'late' | 'closed';

/** The zones where a calendar date begins first and ends last; POSIX writes their signs the other way round. */
const FIRST_ZONE = 'Etc/GMT-14';
const LAST_ZONE = 'Etc/GMT+12';

/**
 * How an answer that comes `now` from a post in `zone` (IANA) stands: each date is judged by the post's own calendar, and the last
 * day counts to its end. The state goes first: nothing is early, late or in time in a round that is not open.
 */
export function roundTiming(round: RoundDates & { state: RoundState }, zone: string, now: Date): Timing {
  if (round.state === 'scheduled') return 'beforeOpen';
  if (round.state !== 'open') return 'closed';
  const today = dateIn(now, zone);
  if (today < round.opensAt) return 'beforeOpen';
  if (today <= round.dueAt) return 'onTime';
  return today <= round.closesAt ? 'late' : 'closed';
}

/** Whether the last day of a round is over everywhere on earth. */
export function isRoundOver(dates: RoundDates, now: Date): boolean {
  return dateIn(now, LAST_ZONE) > dates.closesAt;
}

/**
 * What the calendar asks to be done to a round: open it when the first of its posts may answer, close it after the last one.
 * A round that nobody opened before it was over stays scheduled: a person must give it new dates.
 */
export function roundActDue(
  round: RoundDates & { state: RoundState },
  zones: readonly string[],
  now: Date,
): 'open' | 'close' | null {
  const dates = zones.map((zone) => dateIn(now, zone));
  const over = dates.every((date) => date > round.closesAt);
  if (round.state === 'scheduled' && !over && dates.some((date) => date >= round.opensAt)) return 'open';
  if (round.state === 'open' && over) return 'close';
  return null;
}

/** The dates of a round that is opened by hand: it opens today everywhere on earth, even where today is yesterday. */
export function datesWhenOpened({ opensAt, dueAt, closesAt }: RoundDates, now: Date): RoundDates {
  const today = dateIn(now, LAST_ZONE);
  return { opensAt: today < opensAt ? today : opensAt, dueAt, closesAt };
}

/** How many calendar days a round that is opened again stays open at least. */
const REOPENED_FOR_DAYS = 7;

/** The dates of a round that is opened again: it closes a week from now, or later where its last day is still to come. */
export function datesWhenReopened({ opensAt, dueAt, closesAt }: RoundDates, now: Date): RoundDates {
  const last = DateTime.fromISO(dateIn(now, FIRST_ZONE), { zone: 'utc' }).plus({ days: REOPENED_FOR_DAYS }).toISODate();
  return { opensAt, dueAt, closesAt: last !== null && last > closesAt ? last : closesAt };
}

type DateName = keyof RoundDates | 'periodStart' | 'periodEnd';

/** Which date of a round stands before one that it must not precede; null when all are in order. */
export function datesOutOfOrder(
  round: RoundDates & { periodStart: string; periodEnd: string },
): { earlier: DateName; later: DateName } | null {
  const order = [
    ['periodStart', 'periodEnd'],
    ['opensAt', 'dueAt'],
    ['dueAt', 'closesAt'],
  ] as const;
  const wrong = order.find(([earlier, later]) => round[later] < round[earlier]);
  return wrong ? { earlier: wrong[0], later: wrong[1] } : null;
}
