import type { Db, Tx } from '../db/db.ts';

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
export async function dropDelegate(tx: Tx, id: number): Promise<void> {
  await tx.absence.update({ where: { id }, data: { delegateId: null } });
}
