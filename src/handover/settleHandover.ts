import { nextWorkingMoment, startOfDate, addDays, workingDaysLater } from '../calendar/workingTime.ts';
import { audit } from '../core/audit.ts';
import type { Actor } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { reminderPolicyOf } from '../reminders/facts/store.ts';
import { LEAVING, TAKING } from './handoverMessages.ts';
import * as store from './store.ts';

/** Working days that whoever follows has, before the coordinators are told what nobody took. */
const WORKING_DAYS = 10;

/**
 * Lets there be the handover that the appointment as it stands calls for: made where it ends, moved where it ends otherwise, taken back
 * where it goes on. Who leaves and who follows are told from `toldFrom` on, the latter on their first working day.
 */
export async function settleHandover(tx: Tx, actor: Actor, appointmentId: number, toldFrom: Date): Promise<void> {
  const { workingGroupId, now } = actor;
  const ending = await store.endingAppointment(tx, appointmentId);
  if (ending?.role !== 'focalPoint') return;
  const { to, personId: leaverId, postId, post, handover: before, person } = ending;
  const from = to === null ? null : addDays(to, 1);
  const next = from === null ? null : await store.focalPointFrom(tx, postId, from);
  const goesOn = next?.personId === leaverId && next.from <= (from ?? '');
  if (from === null || goesOn) {
    if (before) await store.dropHandover(tx, before.id);
    return;
  }
  const successorId = next?.personId ?? null;
  if (before?.from === from && before.successorId === successorId) return;
  const { timeZone, workingWeek, country } = post.dutyStation;
  const time = { timeZone, week: workingWeek, country };
  const { hours } = await reminderPolicyOf(tx, workingGroupId);
  const first = startOfDate(next && next.from > from ? next.from : from, timeZone);
  const begins = nextWorkingMoment(time, hours, first > toldFrom ? first : toldFrom);
  const reportAt = workingDaysLater(time, hours, begins, WORKING_DAYS);
  const id = await store.keepHandover(tx, {
    workingGroupId,
    postId,
    appointmentId,
    leaverId,
    successorId,
    from,
    madeAt: now,
    reportAt,
  });
  await audit(tx, actor, 'handover.make', `handover:${id}`, { post: post.code, from, leaver: leaverId });
  const message = { workingGroupId, body: { handover: id, from, successor: successorId }, now };
  const key = `${id}:${from}:${successorId ?? 'nobody'}`;
  if (person.erasedAt === null)
    await enqueue(tx, {
      ...message,
      key: `${LEAVING}:${key}`,
      kind: LEAVING,
      to: { kind: 'person', id: leaverId },
      notBefore: toldFrom,
    });
  if (successorId !== null)
    await enqueue(tx, {
      ...message,
      key: `${TAKING}:${key}`,
      kind: TAKING,
      to: { kind: 'person', id: successorId },
      notBefore: begins,
    });
}

/** Settles the handovers of appointments of a post that have changed, and of those whose pack is still gone through. */
export async function settleHandoversOf(
  tx: Tx,
  actor: Actor,
  postId: number,
  changed: readonly number[],
  toldFrom: Date,
): Promise<void> {
  const known = await store.appointmentsHandedOver(tx, postId);
  for (const id of new Set([...changed, ...known])) await settleHandover(tx, actor, id, toldFrom);
}
