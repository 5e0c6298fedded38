import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db } from '../../db/db.ts';
import type { Figure } from '../../instruments/figure.ts';
import type { Ratio } from '../compose/facts.ts';

type Row = Record<Exclude<keyof Ratio, 'figure' | 'kind'>, number | bigint> & Pick<Ratio, 'kind'>;

/**
 * What each figure is a share of, by round and kind of post; added up in the database. Only posts that gave both numbers
 * count. Those whose part is larger than the whole are counted apart, and are in no sum.
 */
export async function ratiosOf(db: Db, figures: readonly Figure[], roundIds: readonly number[]): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const { key, ratio } of figures) {
    const rows = await db.$queryRaw<Row[]>`
      WITH given AS (
        SELECT e."roundId" AS "roundId", p."kind" AS "kind", a."number" AS "part", w."number" AS "whole",
          CASE WHEN a."number" <= w."number" THEN 1 ELSE 0 END AS "fits"
        FROM "Expectation" e JOIN "Post" p ON p."id" = e."postId"
        JOIN "Answer" a ON a."updateId" = e."updateId" AND a."question" = ${ratio.part}
        JOIN "Answer" w ON w."updateId" = e."updateId" AND w."question" = ${ratio.whole}
        WHERE e."roundId" IN (${Prisma.join([...roundIds])}) AND a."number" IS NOT NULL AND w."number" IS NOT NULL)
      SELECT "roundId", "kind", SUM("fits") AS "posts", SUM("fits" * "part") AS "part", SUM("fits" * "whole") AS "whole",
        SUM(1 - "fits") AS "contradictory"
      FROM given GROUP BY "roundId", "kind" ORDER BY "roundId", "kind"`;
    ratios.push(
      ...rows.map((row) => ({
        figure: key,
        roundId: Number(row.roundId),
        kind: row.kind,
        posts: Number(row.posts),
        part: Number(row.part),
        whole: Number(row.whole),
        contradictory: Number(row.contradictory),
      })),
    );
  }
  return ratios;
}
