import { z } from 'zod';
import type { Db, Tx } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import type { AppointmentRole } from '../people/roles.ts';
import { roleNotOverOn } from '../people/roleHeldOnCondition.ts';

/** Who holds a post in a role; calendar dates YYYY-MM-DD, both inclusive. */
export interface HeldBy {
  id: number;
  from: string;
  to: string | null;
  person: { id: number; name: string };
}

/** Who holds a post in a role on a date or later, by the beginning of the appointment. */
export async function appointeesFrom(
  db: Db | Tx,
  postId: number,
  role: AppointmentRole,
  date: string,
): Promise<HeldBy[]> {
  return db.appointment.findMany({
    where: { postId, role, ...roleNotOverOn(date) },
    select: { id: true, from: true, to: true, person: { select: { id: true, name: true } } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
}

/** Appointment.id of a new appointment. */
export async function saveAppointment(
  tx: Tx,
  appointment: { personId: number; postId: number; role: AppointmentRole; from: string; to: string | null },
): Promise<number> {
  return (await tx.appointment.create({ data: appointment, select: { id: true } })).id;
}

/** Lets an appointment end on another day; null: it goes on. */
export async function endAppointment(tx: Tx, id: number, to: string | null): Promise<void> {
  await tx.appointment.updateMany({ where: { id }, data: { to } });
}

/** Person.id of somebody new. */
export async function saveAppointee(
  tx: Tx,
  person: { workingGroupId: number; key: string; name: string; email: string; language: Language },
): Promise<number> {
  return (await tx.person.create({ data: person, select: { id: true } })).id;
}

/** Lets no other transaction appoint anybody to a post until this one ends. */
export async function lockPostForAppointment(tx: Tx, id: number): Promise<void> {
  const { code } = await tx.post.findUniqueOrThrow({ where: { id }, select: { code: true } });
  await tx.post.updateMany({ where: { id }, data: { code } });
}

/** Who has an address in the group, as their own or as the key of the roster. */
export async function appointeesWithAddress(
  db: Db | Tx,
  workingGroupId: number,
  email: string,
): Promise<{ id: number; name: string }[]> {
  const address = email.toLowerCase();
  return db.person.findMany({
    where: { workingGroupId, erasedAt: null, OR: [{ email: address }, { key: address }] },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  });
}

/** An appointment with its person and post; null where it is gone. */
export async function appointmentById(db: Db | Tx, id: number) {
  return db.appointment.findUnique({
    where: { id },
    include: { person: true, post: { include: { dutyStation: true } } },
  });
}

const changed = z.object({ id: z.int(), to: z.string().nullable(), again: z.int().nullable() });
/** An appointment that ended for another: when it would have ended, and the one in which it goes on afterwards. */
export type ChangedAppointment = z.infer<typeof changed>;
const made = z.object({ changes: z.string() });

/** When an appointment was made, and which ones ended for it. */
export async function howAppointed(
  db: Db | Tx,
  id: number,
): Promise<{ at: Date; changes: ChangedAppointment[] } | null> {
  const row = await db.auditEvent.findFirst({
    where: { action: 'appointment.add', subject: `appointment:${id}` },
    select: { at: true, detail: true },
    orderBy: { id: 'desc' },
  });
  const detail = made.safeParse(row?.detail).data;
  return row && detail ? { at: row.at, changes: z.array(changed).parse(JSON.parse(detail.changes)) } : null;
}

const ended = z.object({ to: z.string(), wasTo: z.string().nullable() });

/** When the end of an appointment was last written, and what it was before; null where that was taken back. */
export async function howAppointmentEnded(
  db: Db | Tx,
  id: number,
): Promise<({ at: Date } & z.infer<typeof ended>) | null> {
  const row = await db.auditEvent.findFirst({
    where: { action: { in: ['appointment.end', 'appointment.undo'] }, subject: `appointment:${id}` },
    select: { at: true, detail: true },
    orderBy: { id: 'desc' },
  });
  const detail = ended.safeParse(row?.detail).data;
  return row && detail ? { at: row.at, ...detail } : null;
}

/** Takes an appointment back; false where it is gone. */
export async function deleteAppointment(tx: Tx, id: number): Promise<boolean> {
  return (await tx.appointment.deleteMany({ where: { id } })).count === 1;
}
