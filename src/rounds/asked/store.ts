import type { Tx } from '../../db/db.ts';

/** Asks a post no longer that has not answered; false where it has, or is not asked. Its draft is kept in case it is asked again. */
export async function stopAsking(tx: Tx, roundId: number, postId: number): Promise<boolean> {
  const { count } = await tx.assignment.deleteMany({ where: { roundId, postId, updateId: null } });
  if (count === 0) return false;
  await tx.counterpart.deleteMany({ where: { roundId, OR: [{ postId }, { counterpartId: postId }] } });
  return true;
}
