import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db } from '../../db/db.ts';
import type { ResponseCount, ReviewCounts } from './responseByGroup.ts';

/** Who was asked in a round, who answered, and whose first update came late, by all that posts are told apart by. */
export async function countResponseByGroup(db: Db, roundId: number): Promise<ResponseCount[]> {
  const rows = await db.$queryRaw<Record<string, string | number | bigint>[]>(Prisma.sql`
    SELECT p."kind" AS "kind", CASE WHEN p."workingGroupMember" THEN 1 ELSE 0 END AS "member", d."region" AS "region",
      p."language" AS "language", COUNT(*) AS "asked", COUNT(e."updateId") AS "answered",
      SUM(CASE WHEN e."updateId" IS NOT NULL AND f."late" THEN 1 ELSE 0 END) AS "late"
    FROM "Assignment" e JOIN "Post" p ON p."id" = e."postId" JOIN "DutyStation" d ON d."id" = p."dutyStationId"
    LEFT JOIN "Update" f ON f."roundId" = e."roundId" AND f."postId" = e."postId" AND f."revision" = 1
    WHERE e."roundId" = ${roundId}
    GROUP BY p."kind", p."workingGroupMember", d."region", p."language"`);
  return rows.map(({ kind, member, region, language, asked, answered, late }) => ({
    kind: String(kind),
    member: Number(member) === 1,
    region: String(region),
    language: String(language),
    asked: Number(asked),
    answered: Number(answered),
    late: Number(late),
  }));
}

/** Standing updates in which nothing was typed or chosen: all of it was confirmed or carried, or there was nothing to report. */
export async function countCarriedResponses(db: Db, roundId: number): Promise<number> {
  return db.assignment.count({
    where: { roundId, updateId: { not: null }, update: { answers: { none: { origin: 'given' } } } },
  });
}

/** How far the review of the updates of a round has come: accepted, asked about, and those that nobody has read yet. */
export async function countReviewedResponses(db: Db, roundId: number): Promise<ReviewCounts> {
  const rows = await db.assignment.groupBy({
    by: ['review'],
    where: { roundId, updateId: { not: null } },
    _count: { _all: true },
  });
  const count = (review: (typeof rows)[number]['review']) =>
    rows.find((one) => one.review === review)?._count._all ?? 0;
  return { accepted: count('accepted'), asked: count('asked'), unread: count('waiting') };
}
