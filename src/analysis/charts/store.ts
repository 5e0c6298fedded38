import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db } from '../../db/db.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { instrumentActionGroupKeys } from '../../instruments/actionQuestionGroups.ts';
import { type Instrument, instrumentQuestionByKey, instrumentQuestionsOf } from '../../instruments/instrument.ts';
import type { Ratio, RegionRates, RoundFigures, SideCount } from './roundFigureFacts.ts';
import { postsAskedInBoth, previousRound, ratesOfRound } from '../../rounds/store.ts';
import { analyseRound } from '../analyseRound.ts';
import { mayTellWholeByResponse } from '../responseRate/responseByGroup.ts';

type Row = Record<Exclude<keyof Ratio, 'figure' | 'kind'>, number | bigint> & Pick<Ratio, 'kind'>;

/**
 * What each figure is a share of, by round and kind of post; added up in the database. Only posts that gave both numbers
 * count. Those whose part is larger than the whole are counted apart, and are in no sum.
 */
async function ratiosOf(db: Db, instrument: Instrument, roundIds: readonly number[]): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  // An update has one of the keys that a question has had.
  const keys = (question: string) =>
    Prisma.join([question, ...(instrumentQuestionByKey(instrument, question)?.was ?? [])]);
  for (const { key, ratio } of instrument.figures) {
    const rows = await db.$queryRaw<Row[]>`
      WITH given AS (
        SELECT e."roundId" AS "roundId", p."kind" AS "kind", a."number" AS "part", w."number" AS "whole",
          CASE WHEN a."number" <= w."number" THEN 1 ELSE 0 END AS "fits"
        FROM "Assignment" e JOIN "Post" p ON p."id" = e."postId"
        JOIN "Answer" a ON a."updateId" = e."updateId" AND a."question" IN (${keys(ratio.part)})
        JOIN "Answer" w ON w."updateId" = e."updateId" AND w."question" IN (${keys(ratio.whole)})
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

/** For each repeated group about objectives, what was chosen in its other fields, by side of the plan, carried entries apart. */
async function entriesBySide(db: Db, { instrument, round }: RoundAnalysis): Promise<SideCount[]> {
  const counts: SideCount[] = [];
  const apart = new Set(instrumentActionGroupKeys(instrument));
  for (const question of instrumentQuestionsOf(instrument)) {
    const about = question.kind === 'group' ? question.fields.find(({ kind }) => kind === 'objective') : undefined;
    const chosen = question.kind === 'group' && about ? question.fields.filter(({ kind }) => kind === 'choice') : [];
    const isApart = apart.has(question.key) ? Prisma.sql`AND c."origin" <> 'carried'` : Prisma.empty;
    for (const { key: part } of chosen) {
      const rows = await db.$queryRaw<{ side: string; answer: string; count: bigint | number }[]>`
        SELECT o."side" AS "side", c."text" AS "answer", COUNT(*) AS "count"
        FROM "Assignment" e JOIN "Round" r ON r."id" = e."roundId"
        JOIN "Answer" a ON a."updateId" = e."updateId" AND a."question" = ${question.key} AND a."part" = ${about?.key ?? ''}
        JOIN "Answer" c ON c."updateId" = a."updateId" AND c."question" = a."question" AND c."item" = a."item" AND c."part" = ${part}
        JOIN "Objective" o ON o."planOfActionId" = r."planOfActionId" AND o."code" = a."text"
        WHERE e."roundId" = ${round.id} AND c."text" IS NOT NULL ${isApart} GROUP BY o."side", c."text" ORDER BY o."side", c."text"`;
      counts.push(...rows.map((row) => ({ ...row, question: question.key, part, count: Number(row.count) })));
    }
  }
  return counts;
}
async function ratesByRegion(db: Db, roundId: number): Promise<RegionRates[]> {
  const rows = await db.$queryRaw<{ region: string; expected: bigint | number; received: bigint | number }[]>`
    SELECT s."region" AS "region", COUNT(*) AS "expected", COUNT(e."updateId") AS "received"
    FROM "Assignment" e JOIN "Post" p ON p."id" = e."postId" JOIN "DutyStation" s ON s."id" = p."dutyStationId"
    WHERE e."roundId" = ${roundId} GROUP BY s."region" ORDER BY s."region"`;
  return rows.map(({ region, expected, received }) => ({
    region,
    expected: Number(expected),
    received: Number(received),
  }));
}
async function earlierRates(db: Db, roundId: number): Promise<RoundFigures['ratesBefore']> {
  const rates = [];
  let round = await previousRound(db, roundId);
  while (round && rates.length < ROUNDS_BACK) {
    const { reportingRate, expected } = await ratesOfRound(db, round.id);
    const askedAgain = await postsAskedInBoth(db, roundId, round.id);
    rates.unshift({ roundId: round.id, label: round.label, reportingRate, expected, askedAgain });
    round = await previousRound(db, round.id);
  }
  return rates;
}

/** How many earlier rounds a line over time goes back. */
const ROUNDS_BACK = 5;
/** What a round contributes to a publication. */
export async function analysisFiguresOfRound(
  db: Db,
  roundId: number | null,
  known?: RoundAnalysis,
): Promise<RoundFigures> {
  if (roundId === null) return { analysis: null, ratesBefore: [], regions: [], sides: [], ratios: [] };
  const analysis = known ?? (await analyseRound(db, roundId));
  const ratesBefore = mayTellWholeByResponse(analysis) ? await earlierRates(db, roundId) : [];
  const rounds = [...ratesBefore.map((before) => before.roundId), roundId];
  return {
    analysis,
    sides: await entriesBySide(db, analysis),
    ratesBefore,
    ratios: await ratiosOf(db, analysis.instrument, rounds),
    regions: await ratesByRegion(db, roundId),
  };
}
