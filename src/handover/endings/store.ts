import type { Db, Tx } from '../../db/db.ts';
import { roleHeldOn, roleNotOverOn } from '../../people/roleHeldOnCondition.ts';

/** Handovers of which the coordinators have not been told the end, or that nobody has followed yet. */
const goneThrough = [{ reportedAt: null }, { successorId: null }];

/** An appointment that may end, with where its post is. */
export function appointmentToHandOver(db: Db | Tx, id: number) {
  return db.appointment.findUnique({
    where: { id },
    include: { post: { include: { dutyStation: true } }, person: { select: { erasedAt: true } }, handover: true },
  });
}

/** Who holds a post as focal point on a calendar date or comes next, and from when; null where nobody is known. */
export async function focalPointToTakeOver(
  db: Db | Tx,
  postId: number,
  date: string,
): Promise<{ personId: number; from: string } | null> {
  return db.appointment.findFirst({
    where: { postId, role: 'focalPoint', ...roleNotOverOn(date) },
    select: { personId: true, from: true },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
}

/** Appointment.ids that end within these calendar dates and are not handed over yet. */
export async function appointmentsToHandOver(
  db: Db,
  workingGroupId: number,
  { from, to }: { from: string; to: string },
): Promise<number[]> {
  const rows = await db.appointment.findMany({
    where: { role: 'focalPoint', to: { gte: from, lte: to }, handover: null, post: { workingGroupId } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Appointment.ids of handovers of a post that may still change. */
export async function appointmentsHandedOver(db: Db | Tx, postId: number): Promise<number[]> {
  const rows = await db.handover.findMany({
    where: { postId, OR: goneThrough },
    select: { appointmentId: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ appointmentId }) => appointmentId ?? []);
}

/** A role in the group that may end. */
export function grantToHandOver(db: Db | Tx, id: number) {
  return db.grant.findUnique({
    where: { id },
    include: { person: { select: { erasedAt: true, workingGroup: { select: { timeZone: true } } } }, handover: true },
  });
}

/** Who else coordinates the group on a calendar date, the newest of them, or comes next, and from when; null where nobody does. */
export async function coordinatorToTakeOver(
  db: Db | Tx,
  workingGroupId: number,
  date: string,
  leaverId: number,
): Promise<{ personId: number; from: string } | null> {
  const rows = await db.grant.findMany({
    where: {
      role: 'coordinator',
      personId: { not: leaverId },
      person: { workingGroupId, erasedAt: null },
      ...roleNotOverOn(date),
    },
    select: { personId: true, from: true },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  return rows.findLast(({ from }) => from <= date) ?? rows[0] ?? null;
}

/** Whether somebody coordinates on a calendar date. */
export async function isCoordinatorOn(db: Db | Tx, personId: number, date: string): Promise<boolean> {
  const covers = roleHeldOn(date);
  return (await db.grant.count({ where: { personId, role: 'coordinator', ...covers } })) > 0;
}

/** Grant.ids of coordinators that end within these calendar dates and are not handed over yet. */
export async function grantsToHandOver(
  db: Db,
  workingGroupId: number,
  { from, to }: { from: string; to: string },
): Promise<number[]> {
  const rows = await db.grant.findMany({
    where: { role: 'coordinator', to: { gte: from, lte: to }, handover: null, person: { workingGroupId } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Grant.ids of handovers of the coordination that may still change. */
export async function grantsHandedOver(db: Db | Tx, workingGroupId: number): Promise<number[]> {
  const rows = await db.handover.findMany({
    where: { workingGroupId, postId: null, OR: goneThrough },
    select: { grantId: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ grantId }) => grantId ?? []);
}

/** What ends by the handovers of a group from a calendar date on that may still change. */
export async function endingsHandedOver(db: Db, workingGroupId: number, since: string) {
  const rows = await db.handover.findMany({
    where: { workingGroupId, from: { gte: since }, OR: goneThrough },
    select: { appointmentId: true, grantId: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ appointmentId, grantId }): ({ appointmentId: number } | { grantId: number })[] => {
    if (appointmentId !== null) return [{ appointmentId }];
    return grantId === null ? [] : [{ grantId }];
  });
}

/** The name of somebody who has taken an item of a handover of these appointments; null where nobody has. */
export async function takerOfHandoverItems(tx: Tx, appointments: readonly number[]): Promise<string | null> {
  const item = await tx.handoverItem.findFirst({
    where: { choice: 'mine', handover: { appointmentId: { in: [...appointments] } } },
    select: { decider: { select: { name: true } } },
    orderBy: { decidedAt: 'asc' },
  });
  return item?.decider?.name ?? null;
}
