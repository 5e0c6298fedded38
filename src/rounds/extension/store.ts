import type { Db, Tx } from '../../db/db.ts';

/** Posts of a round that have a due day of their own; calendar dates YYYY-MM-DD. */
export interface PostExtension {
  roundId: number;
  postId: number;
  dueAt: string;
  extendedOn: string | null;
}

/** The extensions that single posts of rounds have, of those that have not answered. */
export async function postExtensions(db: Db | Tx, roundIds: readonly number[]): Promise<PostExtension[]> {
  const rows = await db.assignment.findMany({
    where: { roundId: { in: [...roundIds] }, updateId: null, dueAt: { not: null } },
    select: { roundId: true, postId: true, dueAt: true, extendedOn: true },
  });
  return rows.flatMap(({ dueAt, ...row }) => (dueAt === null ? [] : [{ ...row, dueAt }]));
}

/** Moves the due day of a round, as it was read; false where somebody else has moved it meanwhile. */
export async function extendRoundDates(
  tx: Tx,
  { id, dueAt }: { id: number; dueAt: string },
  to: { dueAt: string; closesAt: string; extendedOn: string },
): Promise<boolean> {
  const { count } = await tx.round.updateMany({ where: { id, dueAt }, data: to });
  // Who had more time than the others, and has no longer, goes with them.
  await tx.assignment.updateMany({
    where: { roundId: id, dueAt: { lte: to.dueAt } },
    data: { dueAt: null, extendedOn: null },
  });
  return count === 1;
}

/** Gives one post that has not answered more time; false where it has answered meanwhile, or has another day of its own than `from`. */
export async function extendPost(
  tx: Tx,
  { roundId, postId, from }: { roundId: number; postId: number; from: string | null },
  to: { dueAt: string; extendedOn: string },
): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({
    where: { roundId, postId, updateId: null, dueAt: from },
    data: to,
  });
  return count === 1;
}
