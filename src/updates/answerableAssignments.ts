import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { roundTiming, type Timing } from '../rounds/roundTiming.ts';
import { isUpdateLocked } from './acceptedUpdateLock.ts';
import type { AssignmentRow } from './store.ts';

/** Where a person wants to answer; missing parts are to be found out. */
export interface AssignmentQuery {
  round?: number | undefined;
  post?: number | undefined;
}

/**
 * The assignments that a person may answer for now, of those that they hold; several where they are to choose. Refuses with
 * the way out when there is none: no post, somebody else's post, a round that is not open (any more), an update that is accepted.
 */
export function assignmentsToUpdate(
  held: readonly AssignmentRow[],
  where: AssignmentQuery,
  caller: Caller,
): AssignmentRow[] {
  if (held.length === 0) throw new Refusal('updates.noPost');
  const asked = held.filter(
    ({ round, post }) => (where.round ?? round.id) === round.id && (where.post ?? post.id) === post.id,
  );
  if (asked.length === 0) throw new Refusal('updates.notYours');
  const open = asked.filter((assignment) => canBeUpdated(assignment, caller.now));
  if (open.length === 0) throw notOpen(asked, caller);
  const free = open.filter(
    (assignment) => !isUpdateLocked(assignment.lock, dateIn(caller.now, assignment.post.timeZone)),
  );
  if (free.length > 0) return free;
  const [{ round, post } = { round: { label: '' }, post: { code: '' } }] = open;
  throw new Refusal('review.isAccepted', { round: round.label, post: post.code });
}

/** Whether a assignment can be answered now, in time or late. */
export function canBeUpdated(assignment: AssignmentRow, now: Date): boolean {
  return ['onTime', 'late'].includes(updateTiming(assignment, now));
}

export function updateTiming({ round, post }: AssignmentRow, now: Date): Timing {
  return roundTiming(round, post.timeZone, now);
}

function notOpen(assignments: readonly AssignmentRow[], { person, now }: Caller): Refusal {
  const coming = assignments.filter((assignment) => updateTiming(assignment, now) === 'beforeOpen');
  const next = coming.toSorted((a, b) => a.round.opensAt.localeCompare(b.round.opensAt))[0];
  if (next)
    return new Refusal('updates.notYetOpen', {
      round: next.round.label,
      date: writeDate(next.round.opensAt, person.language),
    });
  const last = assignments.toSorted((a, b) => b.round.closesAt.localeCompare(a.round.closesAt))[0];
  return new Refusal('updates.closed', { round: last?.round.label ?? '' });
}
