import type { Db } from '../../db/db.ts';

/** The clocks of replicas differ by less than this, in milliseconds. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

/** What was given or skipped "later than now", by a clock that was ahead, was done by now. Answers how many it set right. */
export async function forgetFutureOfReminders(db: Db, workingGroupId: number, now: Date): Promise<number> {
  const at = { gt: new Date(now.getTime() + CLOCKS_DIFFER_MS) };
  return (await db.reminder.updateMany({ where: { workingGroupId, at }, data: { at: now } })).count;
}
