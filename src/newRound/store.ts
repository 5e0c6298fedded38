import type { Db, Tx } from '../db/db.ts';
import type { Pair } from '../rounds/pairPostsOfRound.ts';

/** Which posts a round has paired, each pair once. */
export async function pairsForNewRound(db: Db | Tx, roundId: number): Promise<Pair[]> {
  const rows = await db.counterpart.findMany({ where: { roundId }, orderBy: { id: 'asc' } });
  const pairs = rows.flatMap(({ postId, counterpartId }): Pair[] =>
    postId < counterpartId ? [[postId, counterpartId]] : [],
  );
  return pairs;
}

export async function newRoundPlanLabel(db: Db | Tx, id: number): Promise<string> {
  return (await db.planOfAction.findUniqueOrThrow({ where: { id }, select: { label: true } })).label;
}

/** Takes a round away that nobody has opened and nothing hangs on; false for any other. */
export async function deleteNewRound(tx: Tx, id: number): Promise<boolean> {
  const untouched = {
    id,
    state: 'scheduled' as const,
    drafts: { none: {} },
    updates: { none: {} },
    issues: { none: {} },
  };
  if ((await tx.round.count({ where: untouched })) === 0) return false;
  await tx.calendarEntry.deleteMany({ where: { roundId: id } });
  await tx.counterpart.deleteMany({ where: { roundId: id } });
  await tx.assignment.deleteMany({ where: { roundId: id } });
  await tx.reminder.deleteMany({ where: { roundId: id } });
  return (await tx.round.deleteMany({ where: untouched })).count === 1;
}
