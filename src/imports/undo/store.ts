import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../../db/db.ts';
import type { ImportUndo, UndoColumns, UndoneTable, UndoSnapshot } from './importUndoRecord.ts';

/** The rows of a working group that a roster may add or change, with the columns that it may change. */
export async function rowsForImportUndo(tx: Tx, workingGroupId: number): Promise<UndoSnapshot> {
  const where = { workingGroupId };
  const ofPerson = { person: where };
  const stationColumns = { nameFr: true, nameEs: true, region: true, timeZone: true, workingWeek: true };
  const station = { id: true, ...stationColumns, hostsMajorOrganizations: true };
  const post = {
    id: true,
    name: true,
    kind: true,
    dutyStationId: true,
    workingGroupMember: true,
    staffingSide: true,
    language: true,
  };
  const person = { id: true, name: true, email: true, language: true, timeZone: true };
  return {
    dutyStation: await tx.dutyStation.findMany({ where, select: station }),
    post: await tx.post.findMany({ where, select: post }),
    person: await tx.person.findMany({ where, select: person }),
    identity: await tx.identity.findMany({ where: ofPerson, select: { id: true, personId: true } }),
    appointment: await tx.appointment.findMany({ where: ofPerson, select: { id: true, to: true } }),
    grant: await tx.grant.findMany({ where: ofPerson, select: { id: true, to: true } }),
  };
}

/** Takes an import back. False where something of it has gone or changed since; what others rest on by now cannot go. */
export async function undoImportRows(tx: Tx, { added, changed }: ImportUndo): Promise<boolean> {
  let isComplete = true;
  for (const { table, id, before } of changed) if (!(await restore(tx, table, id, before))) isComplete = false;
  // What hangs on others goes first.
  for (const table of ['grant', 'appointment', 'identity', 'person', 'post', 'dutyStation'] as const) {
    const ids = added[table] ?? [];
    const { count } = ids.length > 0 ? await remove(tx, table, ids) : { count: 0 };
    if (count !== ids.length) isComplete = false;
  }
  return isComplete;
}

/** Whether a database has refused to delete what other rows name. */
export function isImportedRowStillNamed(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003';
}

async function restore(tx: Tx, table: UndoneTable, id: number, before: UndoColumns): Promise<boolean> {
  const where = { id };
  switch (table) {
    case 'dutyStation':
      return (await tx.dutyStation.updateMany({ where, data: before })).count === 1;
    case 'post':
      return (await tx.post.updateMany({ where, data: before })).count === 1;
    case 'person':
      return (await tx.person.updateMany({ where, data: before })).count === 1;
    case 'identity':
      return (await tx.identity.updateMany({ where, data: before })).count === 1;
    case 'appointment':
      return (await tx.appointment.updateMany({ where, data: before })).count === 1;
    case 'grant':
      return (await tx.grant.updateMany({ where, data: before })).count === 1;
  }
}

function remove(tx: Tx, table: UndoneTable, ids: readonly number[]): Promise<{ count: number }> {
  const where = { id: { in: [...ids] } };
  switch (table) {
    case 'dutyStation':
      return tx.dutyStation.deleteMany({ where });
    case 'post':
      return tx.post.deleteMany({ where });
    case 'person':
      return tx.person.deleteMany({ where });
    case 'identity':
      return tx.identity.deleteMany({ where });
    case 'appointment':
      return tx.appointment.deleteMany({ where });
    case 'grant':
      return tx.grant.deleteMany({ where });
  }
}
