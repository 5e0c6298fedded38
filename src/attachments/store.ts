import type { Db, Tx } from '../db/db.ts';

/** The last update of each post that has one, newest round first. */
export async function attachmentUpdates(
  db: Db | Tx,
  workingGroupId: number,
  posts: readonly number[],
): Promise<{ post: number; update: number; round: number }[]> {
  const standing = await db.assignment.findMany({
    where: { postId: { in: [...posts] }, round: { workingGroupId }, updateId: { not: null } },
    select: { postId: true, updateId: true, roundId: true },
    orderBy: { round: { periodEnd: 'desc' } },
  });
  const last = new Map<number, { post: number; update: number; round: number }>();
  for (const { postId, updateId, roundId } of standing)
    if (updateId !== null && !last.has(postId)) last.set(postId, { post: postId, update: updateId, round: roundId });
  return [...last.values()];
}

/** The texts of the entries of an update that answer one of these questions. */
export async function attachmentEntryTexts(
  db: Db | Tx,
  updateId: number,
  questions: readonly string[],
): Promise<{ entry: string; text: string }[]> {
  const rows = await db.answer.findMany({
    where: { updateId, question: { in: [...questions] }, entry: { not: null }, text: { not: null } },
    select: { entry: true, text: true },
    orderBy: [{ question: 'asc' }, { item: 'asc' }],
  });
  return rows.map(({ entry, text }) => ({ entry: entry ?? '', text: text ?? '' }));
}
