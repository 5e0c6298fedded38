import type { Db, Tx } from '../db/db.ts';
import type { Away } from '../people/roles.ts';
import type { AbsenceRecord } from '../people/store.ts';

/** An absence with whose it is and who stands in; null where it was called off. */
export async function absenceById(db: Db | Tx, id: number) {
  return db.absence.findUnique({
    where: { id },
    select: {
      personId: true,
      delegateId: true,
      from: true,
      to: true,
      person: { select: { name: true, workingGroupId: true } },
      delegate: { select: { name: true } },
    },
  });
}

/** Nobody stands in during the absence any more. */
export async function dropAbsenceDelegate(tx: Tx, id: number): Promise<void> {
  await tx.absence.update({ where: { id }, data: { delegateId: null } });
}

/** Records days away that were judged before. Absence.id. */
export async function saveAbsence(tx: Tx, personId: number, away: Away): Promise<number> {
  const { id } = await tx.absence.create({ data: { personId, ...away }, select: { id: true } });
  return id;
}

/** Calls an absence off; false where that was done before. */
export async function callAbsenceOff(tx: Tx, id: number): Promise<boolean> {
  return (await tx.absence.deleteMany({ where: { id } })).count === 1;
}

/** When an absence was entered, and by whom (Person.id); null where the record does not say. */
export async function whenAbsenceEntered(db: Db | Tx, id: number): Promise<{ at: Date; by: number | null } | null> {
  const row = await db.auditEvent.findFirst({
    where: { action: 'absence.add', subject: `absence:${id}` },
    select: { at: true, actorId: true },
    orderBy: { id: 'desc' },
  });
  return row && { at: row.at, by: row.actorId };
}

/** Lets an absence end on a calendar date; it goes altogether where that lies before its first day. */
export async function cutAbsence(tx: Tx, absence: AbsenceRecord, lastDay: string): Promise<void> {
  if (lastDay < absence.from) await tx.absence.deleteMany({ where: { id: absence.id } });
  else await tx.absence.updateMany({ where: { id: absence.id }, data: { to: lastDay } });
}

/** The absences of a person that end on or after a calendar date, the next one first. */
export async function absencesOf(db: Db | Tx, personId: number, endingFrom: string): Promise<AbsenceRecord[]> {
  return db.absence.findMany({
    where: { personId, to: { gte: endingFrom } },
    select: { id: true, from: true, to: true, delegateId: true },
    orderBy: { from: 'asc' },
  });
}
