import type { Tx } from '../db/db.ts';

/** The clocks of replicas differ by less than this, in milliseconds: what claims to be later was claimed by a wrong clock. */
const FUTURE_MS = 10 * 60_000;

/** Whether the caller runs this minute, and a claim in the future that was passed over for it. */
export interface MinuteClaim {
  claimed: boolean;
  ignored: Date | null;
}

/** Claims the scheduler's run of a minute, unless another process has taken it. */
export async function claimSchedulerMinute(tx: Tx, workingGroupId: number, minute: Date): Promise<MinuteClaim> {
  const create = { workingGroupId, at: new Date(0) };
  const { at } = await tx.schedulerRun.upsert({ where: { workingGroupId }, update: {}, create });
  const ignored = at.getTime() > minute.getTime() + FUTURE_MS ? at : null;
  const where = { workingGroupId, at: ignored ?? { lt: minute } };
  return { claimed: (await tx.schedulerRun.updateMany({ where, data: { at: minute } })).count === 1, ignored };
}
