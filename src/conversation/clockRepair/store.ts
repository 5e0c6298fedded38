import type { Db } from '../../db/db.ts';

/** Nobody is at one thing that a platform handed over for so long, in milliseconds. */
const LONGEST_CLAIM_MS = 24 * 3_600_000;

/** What a clock that was ahead claimed for longer than anybody may is free again. Answers how many claims that were. */
export async function forgetConversationClaims(db: Db, _workingGroupId: number, now: Date): Promise<number> {
  const ahead = { gt: new Date(now.getTime() + LONGEST_CLAIM_MS) };
  const claims = await db.processedEvent.updateMany({ where: { done: false, until: ahead }, data: { until: now } });
  // What a process left behind, or a reply that was not shown, is taken over now and not when that time comes.
  await db.processedEvent.updateMany({ where: { recoverAt: ahead }, data: { recoverAt: now } });
  return claims.count;
}
