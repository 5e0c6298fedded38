import { addDays } from '../calendar/workingTime.ts';
import type { Db } from '../db/db.ts';

/**
 * The pairs of rounds that are over and were closed within these calendar dates (UTC), both included: when somebody closed them, or on
 * their last day; of posts that the round asks.
 */
export async function counterpartsOfRoundsClosed(
  db: Db,
  workingGroupId: number,
  { from, to }: { from: string; to: string },
): Promise<{ round: number; post: number; counterpart: number }[]> {
  const acts = await db.auditEvent.findMany({
    where: {
      workingGroupId,
      action: 'round.close',
      at: { gte: new Date(`${from}T00:00:00Z`), lt: new Date(`${addDays(to, 1)}T00:00:00Z`) },
    },
    select: { subject: true },
  });
  const closed = acts.map(({ subject }) => Number(subject.replace('round:', '')));
  const rows = await db.counterpart.findMany({
    where: {
      round: {
        workingGroupId,
        state: { in: ['closed', 'locked', 'published'] },
        OR: [{ id: { in: closed } }, { closesAt: { gte: from, lte: to } }],
      },
    },
    select: { roundId: true, postId: true, counterpartId: true },
    orderBy: [{ roundId: 'asc' }, { postId: 'asc' }, { counterpartId: 'asc' }],
  });
  return rows.map((row) => ({ round: row.roundId, post: row.postId, counterpart: row.counterpartId }));
}
