import type { Db } from '../../db/db.ts';

/** Nobody is at one thing that a platform handed over for so long, in milliseconds. */
const LONGEST_CLAIM_MS = 24 * 3_600_000;

/** What a clock that was ahead claimed for longer than anybody may is free again. Answers how many claims that were. */
export async function forgetFutureClaims(db: Db, _workingGroupId: number, now: Date): Promise<number> {
  const until = { gt: new Date(now.getTime() + LONGEST_CLAIM_MS) };
  return (await db.processedEvent.updateMany({ where: { done: false, until }, data: { until: now } })).count;
}
