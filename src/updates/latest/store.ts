import type { Db } from '../../db/db.ts';

export interface LatestUpdate {
  postId: number;
  code: string;
  round: string;
  revision: number;
  at: Date;
}

/** The updates that stand for some posts in their latest rounds, at most `most` a post, own posts first; of others the last one. */
export async function latestUpdates(
  db: Db,
  own: readonly number[],
  others: readonly number[],
  most: number,
): Promise<LatestUpdate[]> {
  const rows = await db.assignment.findMany({
    where: { postId: { in: [...own, ...others] }, updateId: { not: null } },
    include: { post: true, round: true, update: true },
    orderBy: { round: { periodEnd: 'desc' } },
  });
  const listed = (ids: readonly number[], count: number): LatestUpdate[] =>
    ids.flatMap((id) =>
      rows
        .filter(({ postId }) => postId === id)
        .slice(0, count)
        .flatMap(({ post, round, update }) =>
          update
            ? [{ postId: id, code: post.code, round: round.label, revision: update.revision, at: update.submittedAt }]
            : [],
        ),
    );
  return [
    ...listed(own, most),
    ...listed(
      [...new Set(others)].filter((id) => !own.includes(id)),
      1,
    ),
  ];
}
