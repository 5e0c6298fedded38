import type { Tx } from '../../db/db.ts';

/**
 * Asks a post no longer that has not answered; false where it has, is not asked, or the round has closed. Its draft, and the posts that it is
 * paired with, are kept in case it is asked again.
 */
export async function removeFromPostsAsked(tx: Tx, roundId: number, postId: number): Promise<boolean> {
  const { count } = await tx.assignment.deleteMany({ where: { roundId, postId, updateId: null } });
  return count === 1;
}
