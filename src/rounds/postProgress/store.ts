import type { Db } from '../../db/db.ts';
import type { StationNames } from '../../people/postsMeant.ts';
import { roleHeldOn } from '../../people/roleHeldOnCondition.ts';

/** One post of a round as the coordinator sees it. */
export interface PostProgress {
  postId: number;
  code: string;
  station: StationNames;
  /** Names of who holds the post on that day. */
  holders: string[];
  received: { at: Date; revision: number; late: boolean; nilReturn: boolean } | null;
  /** When the draft was last written; null where nobody has begun. */
  draftedAt: Date | null;
}

/** All posts of a round with what they have sent or begun, by code. */
export async function postProgressInRound(db: Db, roundId: number, date: string): Promise<PostProgress[]> {
  const rows = await db.assignment.findMany({
    where: { roundId },
    include: {
      update: true,
      post: {
        include: {
          dutyStation: true,
          drafts: { where: { roundId }, select: { updatedAt: true } },
          appointments: {
            where: roleHeldOn(date),
            include: { person: { select: { name: true } } },
            orderBy: { role: 'desc' },
          },
        },
      },
    },
    orderBy: { post: { code: 'asc' } },
  });
  return rows.map(({ post, update }) => ({
    postId: post.id,
    code: post.code,
    station: post.dutyStation,
    holders: post.appointments.map(({ person }) => person.name),
    received: update && { ...update, at: update.submittedAt },
    draftedAt: post.drafts[0]?.updatedAt ?? null,
  }));
}
