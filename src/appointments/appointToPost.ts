import type { Language } from '../language/language.ts';
import { addDays } from '../calendar/workingTime.ts';
import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { isUndoable, undoableUntil } from '../core/undoTime.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import { writeDate } from '../calendar/dates.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { AppointmentRole } from '../people/roles.ts';
import { languageOfPost } from '../people/posts/store.ts';
import { appointmentMade, appointmentTakenBack } from '../protocol/facts.ts';
import { APPOINTED, RELIEVED } from './appointmentMessages.ts';
import * as store from './store.ts';

/** Somebody who answers for a post from a day on; calendar dates YYYY-MM-DD, both inclusive. */
export interface Appointment {
  /** Person.id, or a name and an address where the group does not know them yet. */
  person: { id: number; name: string } | { name: string; email: string };
  post: { id: number; code: string; station: string };
  role: AppointmentRole;
  from: string;
  to: string | null;
}

/**
 * The focal points whose appointments end for a new one, none for an alternate, who stands beside others. Refuses where the person
 * holds the post then already, or somebody else begins while the new one lasts.
 */
export async function appointmentsReplacedBy(
  db: Db | Tx,
  { language }: Caller['person'],
  { person, post, role, from, to }: Appointment,
): Promise<store.HeldBy[]> {
  const holders = (await store.appointeesFrom(db, post.id, role, from)).filter((one) => to === null || one.from <= to);
  if ('id' in person && holders.some((one) => one.person.id === person.id))
    throw new Refusal('people.appointedAlready', { name: person.name, post: post.code });
  if (role === 'alternate') return [];
  const later = holders.find((one) => one.from >= from);
  if (later) throw appointedLater(later, post, language);
  return holders;
}

/** Somebody else is focal point of a post later on, and whoever would be beside them is refused. */
export const appointedLater = (later: store.HeldBy, post: { code: string }, language: Language): Refusal =>
  new Refusal('people.appointedLater', {
    name: later.person.name,
    post: post.code,
    from: writeDate(later.from, language),
  });

/** Which appointments end for a new one, in one text that two readings can be compared by. */
export const endedAppointments = (replaced: readonly store.HeldBy[]): string => replaced.map(({ id }) => id).join(',');

/**
 * Makes the appointment, ends those before it, lets them go on after one that ends, and tells everybody when it can no more be taken
 * back. Answers Appointment.id, or null where others would end than were shown.
 */
export async function appointToPost(
  app: App,
  caller: Caller,
  wanted: Appointment,
  ends: string,
): Promise<number | null> {
  await requireCoordinator(app.db, caller);
  return inTransaction(app.db, async (tx) => {
    const { post, role, from, to } = wanted;
    await store.lockPostForAppointment(tx, post.id);
    const replaced = await appointmentsReplacedBy(tx, caller.person, wanted);
    if (endedAppointments(replaced) !== ends) return null;
    const personId = await personMeant(tx, caller, wanted);
    const id = await store.saveAppointment(tx, { personId, postId: post.id, role, from, to });
    const changes: store.ChangedAppointment[] = [];
    for (const one of replaced) {
      await store.endAppointment(tx, one.id, addDays(from, -1));
      const goesOn = to !== null && (one.to === null || one.to > to);
      const again = { personId: one.person.id, postId: post.id, role, from: addDays(to ?? from, 1), to: one.to };
      changes.push({ id: one.id, to: one.to, again: goesOn ? await store.saveAppointment(tx, again) : null });
    }
    const detail = { post: post.code, person: personId, role, from, to, changes: JSON.stringify(changes) };
    await audit(tx, caller, 'appointment.add', `appointment:${id}`, detail);
    await notify(tx, caller, APPOINTED, personId, id);
    for (const one of replaced) await notify(tx, caller, RELIEVED, one.person.id, id);
    const ended = replaced.map((one) => one.id);
    await app.tell(tx, caller, appointmentMade, { post: post.id, ended, toldFrom: undoableUntil(caller.now) });
    return id;
  });
}

async function personMeant(tx: Tx, { workingGroupId }: Caller, { person, post }: Appointment): Promise<number> {
  if ('id' in person) return person.id;
  const { name, email } = person;
  const language = await languageOfPost(tx, post.id);
  return store.saveAppointee(tx, {
    workingGroupId,
    key: email.toLowerCase(),
    name,
    email: email.toLowerCase(),
    language,
  });
}

async function notify(
  tx: Tx,
  { workingGroupId, now }: Caller,
  kind: string,
  to: number,
  appointment: number,
): Promise<void> {
  await enqueue(tx, {
    workingGroupId,
    key: `${kind}:${appointment}:${to}`,
    to: { kind: 'person', id: to },
    kind,
    body: { appointment },
    notBefore: undoableUntil(now),
    now,
  });
}

/** Takes an appointment back, and lets the one before it go on; the person stays. Refuses it when people have been told. */
export async function takeAppointmentBack(app: App, caller: Caller, id: number): Promise<void> {
  await requireCoordinator(app.db, caller);
  const found = await store.appointmentById(app.db, id);
  const made = await store.howAppointed(app.db, id);
  if (found?.post.workingGroupId !== app.workingGroupId || !made) throw new Refusal('people.undoGone');
  if (!isUndoable(made.at, caller.now)) throw new Refusal('people.undoLate', { name: found.person.name });
  await inTransaction(app.db, async (tx) => {
    if (!(await store.deleteAppointment(tx, id))) throw new Refusal('people.undoGone');
    for (const { id: ended, to, again } of made.changes) {
      await store.endAppointment(tx, ended, to);
      if (again !== null) await store.deleteAppointment(tx, again);
    }
    const restored = made.changes.map((one) => one.id);
    await app.tell(tx, caller, appointmentTakenBack, { post: found.postId, restored });
    await audit(tx, caller, 'appointment.undo', `appointment:${id}`, { post: found.post.code, person: found.personId });
  });
}
