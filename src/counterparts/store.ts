import type { Db } from '../db/db.ts';

/** The pairs of rounds that are over and closed within these calendar dates, both included; of posts that the round asks. */
export async function pairsOfRoundsClosed(
  db: Db,
  workingGroupId: number,
  { from, to }: { from: string; to: string },
): Promise<{ round: number; post: number; counterpart: number }[]> {
  const rows = await db.counterpart.findMany({
    where: {
      round: { workingGroupId, state: { in: ['closed', 'locked', 'published'] }, closesAt: { gte: from, lte: to } },
    },
    select: { roundId: true, postId: true, counterpartId: true },
    orderBy: [{ roundId: 'asc' }, { postId: 'asc' }, { counterpartId: 'asc' }],
  });
  return rows.map((row) => ({ round: row.roundId, post: row.postId, counterpart: row.counterpartId }));
}
