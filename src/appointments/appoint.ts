import { addDays } from '../calendar/workingTime.ts';
import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { writeDate } from '../language/dates.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { requireCoordinator } from '../people/guard.ts';
import type { AppointmentRole } from '../people/roles.ts';
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

/** For so long an appointment can be taken back, and nobody is told of it. */
const UNDO_MS = 10 * 60_000;

/**
 * The focal point whose appointment ends for a new one, null where there is none: an alternate stands beside others. Refuses where
 * the person holds the post then already, or somebody else begins later.
 */
export async function replacedBy(
  app: App,
  { language }: Caller['person'],
  wanted: Appointment,
): Promise<store.HeldBy | null> {
  const { person, post, role, from } = wanted;
  const holders = await store.holdersFrom(app.db, post.id, role, from);
  if ('id' in person && holders.some((one) => one.person.id === person.id))
    throw new Refusal('people.appointedAlready', { name: person.name, post: post.code });
  if (role === 'alternate') return null;
  const later = holders.find((one) => one.from >= from);
  if (later)
    throw new Refusal('people.appointedLater', {
      name: later.person.name,
      post: post.code,
      from: writeDate(later.from, language),
    });
  return holders[0] ?? null;
}

/** Makes the appointment, ends the one before it, and tells both when it can no more be taken back. Answers Appointment.id. */
export async function appoint(app: App, caller: Caller, wanted: Appointment): Promise<number> {
  await requireCoordinator(app.db, caller);
  const ended = await replacedBy(app, caller.person, wanted);
  return inTransaction(app.db, async (tx) => {
    const { post, role, from, to } = wanted;
    const personId = await personMeant(tx, caller, wanted);
    const id = await store.saveAppointment(tx, { personId, postId: post.id, role, from, to });
    if (ended) await store.endAppointment(tx, ended.id, addDays(from, -1));
    const detail = { post: post.code, person: personId, role, from, to };
    await audit(tx, caller, 'appointment.add', `appointment:${id}`, {
      ...detail,
      ended: ended?.id ?? null,
      endedTo: ended?.to ?? null,
    });
    await tell(tx, caller, APPOINTED, personId, id);
    if (ended) await tell(tx, caller, RELIEVED, ended.person.id, id);
    return id;
  });
}

async function personMeant(tx: Tx, { workingGroupId }: Caller, { person, post }: Appointment): Promise<number> {
  if ('id' in person) return person.id;
  const { name, email } = person;
  const language = (await store.postCalled(tx, post.id))?.language ?? 'en';
  return store.savePerson(tx, { workingGroupId, key: email.toLowerCase(), name, email: email.toLowerCase(), language });
}

async function tell(
  tx: Tx,
  { workingGroupId, now }: Caller,
  kind: string,
  to: number,
  appointment: number,
): Promise<void> {
  await enqueue(tx, {
    workingGroupId,
    key: `${kind}:${appointment}`,
    to: { kind: 'person', id: to },
    kind,
    body: { appointment },
    notBefore: new Date(now.getTime() + UNDO_MS),
    now,
  });
}

/** Takes an appointment back, and lets the one before it go on; the person stays. Refuses it when people have been told. */
export async function undoAppointment(app: App, caller: Caller, id: number): Promise<void> {
  await requireCoordinator(app.db, caller);
  const found = await store.appointmentById(app.db, id);
  const made = await store.howAppointed(app.db, id);
  if (found?.post.workingGroupId !== app.workingGroupId || !made) throw new Refusal('people.undoGone');
  if (caller.now.getTime() - made.at.getTime() >= UNDO_MS)
    throw new Refusal('people.undoLate', { name: found.person.name });
  await inTransaction(app.db, async (tx) => {
    if (!(await store.deleteAppointment(tx, id))) throw new Refusal('people.undoGone');
    if (made.ended !== null) await store.endAppointment(tx, made.ended, made.endedTo);
    await audit(tx, caller, 'appointment.undo', `appointment:${id}`, { post: found.post.code, person: found.personId });
  });
}
