import { addDays } from '../calendar/workingTime.ts';
import { writeDate } from '../calendar/dates.ts';
import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { isUndoable, undoableUntil } from '../core/undoTime.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { AppointmentRole } from '../people/roles.ts';
import { appointmentMade, appointmentTakenBack } from '../protocol/facts.ts';
import { appointedLater } from './appointToPost.ts';
import { ENDED } from './appointmentMessages.ts';
import * as store from './store.ts';

/** An appointment that is to have another last day (YYYY-MM-DD, inclusive); `wasTo`: until now. */
export interface AppointmentEnd {
  id: number;
  person: { id: number; name: string };
  post: { id: number; code: string; station: string };
  role: AppointmentRole;
  from: string;
  wasTo: string | null;
  to: string;
  /** Who holds the post on the day after, as far as that is known. */
  next: { name: string } | null;
}

/** The appointment of a person to a post that would end on a day, in the role that was said, else in the other; null where they hold none. */
export async function appointmentToEnd(
  db: Db | Tx,
  { id: personId }: { id: number },
  post: AppointmentEnd['post'],
  said: AppointmentRole,
  { today, to }: { today: string; to: string },
): Promise<AppointmentEnd | null> {
  const roles: AppointmentRole[] = said === 'alternate' ? ['alternate', 'focalPoint'] : ['focalPoint', 'alternate'];
  const dayAfter = addDays(to, 1);
  for (const role of roles) {
    const held = (await store.appointeesFrom(db, post.id, role, today)).find((one) => one.person.id === personId);
    if (!held) continue;
    const after = role === 'focalPoint' ? await store.appointeesFrom(db, post.id, role, dayAfter) : [];
    const next = after.find((one) => one.id !== held.id && one.from <= dayAfter);
    const { id, person, from, to: wasTo } = held;
    return { id, person, post, role, from, wasTo, to, next: next?.person ?? null };
  }
  return null;
}

/**
 * Lets an appointment end on its new last day, notes it, and tells whoever holds it when it can no more be taken back. Refuses what has
 * changed since it was shown, and an end that changes nothing. Answers whose end it is, and of which post.
 */
export async function endAppointmentOn(
  app: App,
  caller: Caller,
  id: number,
  wasTo: string | null,
  to: string,
): Promise<{ name: string; post: string }> {
  await requireCoordinator(app.db, caller);
  return inTransaction(app.db, async (tx) => {
    const found = await store.appointmentById(tx, id);
    if (found?.post.workingGroupId !== app.workingGroupId) throw new Refusal('people.undoGone');
    await store.lockPostForAppointment(tx, found.postId);
    if (found.to !== wasTo) throw new Refusal('people.endChanged');
    judgeAppointmentEnd({ name: found.person.name, post: found.post.code, from: found.from, wasTo, to }, caller);
    if (wasTo !== null) await refuseBesideOthers(tx, caller, found, { after: wasTo, to });
    await store.endAppointment(tx, id, to);
    const detail = { post: found.post.code, person: found.personId, role: found.role, to, wasTo };
    await audit(tx, caller, 'appointment.end', `appointment:${id}`, detail);
    const toldFrom = undoableUntil(caller.now);
    await enqueue(tx, {
      workingGroupId: app.workingGroupId,
      key: `${ENDED}:${id}:${caller.now.getTime()}`,
      to: { kind: 'person', id: found.personId },
      kind: ENDED,
      body: { appointment: id, to },
      notBefore: toldFrom,
      now: caller.now,
    });
    await app.tell(tx, caller, appointmentMade, { post: found.postId, ended: [id], toldFrom });
    return { name: found.person.name, post: found.post.code };
  });
}

/** Refuses to let somebody hold a post, in the days behind `after` up to `to`, that somebody else is focal point for. */
async function refuseBesideOthers(
  tx: Tx,
  { person: { language } }: Caller,
  { id, postId, role, post }: NonNullable<Awaited<ReturnType<typeof store.appointmentById>>>,
  { after, to }: { after: string; to: string | null },
): Promise<void> {
  if (role === 'alternate') return;
  const others = await store.appointeesFrom(tx, postId, role, addDays(after, 1));
  const other = others.find((one) => one.id !== id && (to === null || one.from <= to));
  if (other) throw appointedLater(other, post, language);
}

/** Refuses an end before the beginning, and one that holds already. */
export function judgeAppointmentEnd(
  { name, post, from, wasTo, to }: { name: string; post: string; from: string; wasTo: string | null; to: string },
  { person: { language } }: Caller,
): void {
  const written = { name, post, to: writeDate(to, language), from: writeDate(from, language) };
  if (to < from) throw new Refusal('people.endBeforeBegin', written);
  if (to === wasTo) throw new Refusal('people.endedAlready', written);
}

/** Lets an appointment go on as before its end was written. Refuses it when the person has been told. */
export async function takeAppointmentEndBack(app: App, caller: Caller, id: number): Promise<void> {
  await requireCoordinator(app.db, caller);
  await inTransaction(app.db, async (tx) => {
    const found = await store.appointmentById(tx, id);
    const ended = await store.howAppointmentEnded(tx, id);
    if (found?.post.workingGroupId !== app.workingGroupId || !ended) throw new Refusal('people.undoGone');
    await store.lockPostForAppointment(tx, found.postId);
    if (found.to !== ended.to) throw new Refusal('people.undoGone');
    if (!isUndoable(ended.at, caller.now)) throw new Refusal('people.endUndoLate', { name: found.person.name });
    await refuseBesideOthers(tx, caller, found, { after: ended.to, to: ended.wasTo });
    await store.endAppointment(tx, id, ended.wasTo);
    await app.tell(tx, caller, appointmentTakenBack, { post: found.postId, restored: [id] });
    await audit(tx, caller, 'appointment.undo', `appointment:${id}`, { post: found.post.code, person: found.personId });
  });
}
