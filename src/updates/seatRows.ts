import type { Caller } from '../app/app.ts';
import { Refusal } from '../app/refusal.ts';
import { writeDate } from '../language/dates.ts';
import { timing, type Timing } from '../rounds/timing.ts';
import type { SeatRow } from './store.ts';

/** Where a person wants to answer; missing parts are to be found out. */
export interface Where {
  round?: number | undefined;
  post?: number | undefined;
}

/**
 * The seats that a person may answer for now, of those that they hold; several where they are to choose. Refuses with
 * the way out when there is none: no post, somebody else's post, a round that is not open (any more).
 */
export function seatsToAnswer(held: readonly SeatRow[], where: Where, caller: Caller): SeatRow[] {
  if (held.length === 0) throw new Refusal('updates.noPost');
  const asked = held.filter(
    ({ round, post }) => (where.round ?? round.id) === round.id && (where.post ?? post.id) === post.id,
  );
  if (asked.length === 0) throw new Refusal('updates.notYours');
  const open = asked.filter((seat) => canBeAnswered(seat, caller.now));
  if (open.length === 0) throw notOpen(asked, caller);
  return open;
}

/** Whether a seat can be answered now, in time or late. */
export function canBeAnswered(seat: SeatRow, now: Date): boolean {
  return ['onTime', 'late'].includes(timingOf(seat, now));
}

export function timingOf({ round, post }: SeatRow, now: Date): Timing {
  return timing(round, post.timeZone, now);
}

function notOpen(seats: readonly SeatRow[], { person, now }: Caller): Refusal {
  const coming = seats.filter((seat) => timingOf(seat, now) === 'beforeOpen');
  const next = coming.toSorted((a, b) => a.round.opensAt.localeCompare(b.round.opensAt))[0];
  if (next)
    return new Refusal('updates.notYetOpen', {
      round: next.round.label,
      date: writeDate(next.round.opensAt, person.language),
    });
  const last = seats.toSorted((a, b) => b.round.closesAt.localeCompare(a.round.closesAt))[0];
  return new Refusal('updates.closed', { round: last?.round.label ?? '' });
}
