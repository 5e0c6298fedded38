import type { Tx } from '../db/db.ts';

/** Claims the scheduler's run of a minute; false when another process has taken it. */
export async function claimMinute(tx: Tx, workingGroupId: number, minute: Date): Promise<boolean> {
  await tx.schedulerRun.upsert({ where: { workingGroupId }, update: {}, create: { workingGroupId, at: new Date(0) } });
  const where = { workingGroupId, at: { lt: minute } };
  return (await tx.schedulerRun.updateMany({ where, data: { at: minute } })).count === 1;
}
