import type { RoundAnalysis } from '../../analysis/analysis.ts';
import { analyse } from '../../analysis/analyse.ts';
import { type Db, type Tx } from '../../db/db.ts';
import { localizedSchema } from '../../language/language.ts';
import { previousRound, ratesOf, roundsOf } from '../../rounds/store.ts';
import { ratiosOf } from '../charts/store.ts';
import { openReading } from '../issues/state.ts';
import type { IssueRecord } from '../issues/store.ts';
import { readItems } from '../items/store.ts';
import type { ComingDate, IssueFacts, RegionRates, SideCount } from './facts.ts';
import { questionsOf } from '../../instruments/instrument.ts';

/** How many earlier rounds a line over time goes back. */
const ROUNDS_BACK = 5;

/** Rounds whose answers are complete enough to be reported. */
const reportable = ['closed', 'locked', 'published'];

/** Everything that an issue is made from as things are now. `date` is the day of publication, YYYY-MM-DD. */
export async function issueFacts(db: Db, issue: IssueRecord, date: string): Promise<IssueFacts> {
  const { workingGroupId } = issue;
  const group = await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
  const roundId = issue.roundId ?? (await roundToReport(db, issue));
  return {
    organization: group.name,
    title: localizedSchema.nullable().parse(group.bulletinTitle),
    number: issue.number,
    quarter: issue.quarter,
    date,
    items: await itemsOfIssue(db, issue),
    coming: await comingDates(db, workingGroupId, date),
    ...(await roundFactsFor(db, roundId)),
  };
}

/** What a round contributes to a publication. */
export async function roundFactsFor(
  db: Db,
  roundId: number | null,
  known?: RoundAnalysis,
): Promise<Pick<IssueFacts, 'analysis' | 'ratesBefore' | 'regions' | 'sides' | 'ratios'>> {
  if (roundId === null) return { analysis: null, ratesBefore: [], regions: [], sides: [], ratios: [] };
  const analysis = known ?? (await analyse(db, roundId));
  const ratesBefore = await earlierRates(db, roundId);
  const rounds = [...ratesBefore.map((before) => before.roundId), roundId];
  return {
    analysis,
    sides: await entriesBySide(db, analysis),
    ratesBefore,
    ratios: await ratiosOf(db, analysis.instrument.figures, rounds),
    regions: await ratesByRegion(db, roundId),
  };
}

/**
 * What is planned for the issue and, while it is being made, what waits for the next one. What comes in while somebody reads it, or
 * after the approval, is not in what was read.
 */
export async function itemsOfIssue(db: Db | Tx, issue: IssueRecord) {
  const { id, workingGroupId, state } = issue;
  const planned = await readItems(db, { workingGroupId, issueId: id });
  const settled = state === 'approved' || state === 'published' || openReading(issue) !== null;
  return settled ? planned : [...planned, ...(await readItems(db, { workingGroupId, issueId: null }))];
}

/** The last closed round, unless an earlier issue has reported it. */
async function roundToReport(db: Db, issue: IssueRecord): Promise<number | null> {
  const rounds = await roundsOf(db, issue.workingGroupId);
  const last = rounds.find(({ state }) => reportable.includes(state));
  if (!last) return null;
  const reported = await db.bulletinIssue.count({ where: { roundId: last.id, id: { not: issue.id } } });
  return reported === 0 ? last.id : null;
}

async function earlierRates(db: Db, roundId: number): Promise<IssueFacts['ratesBefore']> {
  const rates = [];
  let round = await previousRound(db, roundId);
  while (round && rates.length < ROUNDS_BACK) {
    rates.unshift({
      roundId: round.id,
      label: round.label,
      reportingRate: (await ratesOf(db, round.id)).reportingRate,
    });
    round = await previousRound(db, round.id);
  }
  return rates;
}

async function ratesByRegion(db: Db, roundId: number): Promise<RegionRates[]> {
  const rows = await db.$queryRaw<{ region: string; expected: bigint | number; received: bigint | number }[]>`
    SELECT s."region" AS "region", COUNT(*) AS "expected", COUNT(e."updateId") AS "received"
    FROM "Expectation" e JOIN "Post" p ON p."id" = e."postId" JOIN "DutyStation" s ON s."id" = p."dutyStationId"
    WHERE e."roundId" = ${roundId} GROUP BY s."region" ORDER BY s."region"`;
  return rows.map(({ region, expected, received }) => ({
    region,
    expected: Number(expected),
    received: Number(received),
  }));
}

/** For each repeated group about objectives, what was chosen in its other fields, by side of the plan; counted in the database. */
async function entriesBySide(db: Db, { instrument, round }: RoundAnalysis): Promise<SideCount[]> {
  const counts: SideCount[] = [];
  for (const question of questionsOf(instrument)) {
    const about = question.kind === 'group' ? question.fields.find(({ kind }) => kind === 'objective') : undefined;
    const chosen = question.kind === 'group' && about ? question.fields.filter(({ kind }) => kind === 'choice') : [];
    for (const { key: part } of chosen) {
      const rows = await db.$queryRaw<{ side: string; answer: string; count: bigint | number }[]>`
        SELECT o."side" AS "side", c."text" AS "answer", COUNT(*) AS "count"
        FROM "Expectation" e JOIN "Round" r ON r."id" = e."roundId"
        JOIN "Answer" a ON a."updateId" = e."updateId" AND a."question" = ${question.key} AND a."part" = ${about?.key ?? ''}
        JOIN "Answer" c ON c."updateId" = a."updateId" AND c."question" = a."question" AND c."item" = a."item" AND c."part" = ${part}
        JOIN "Objective" o ON o."planOfActionId" = r."planOfActionId" AND o."code" = a."text"
        WHERE e."roundId" = ${round.id} AND c."text" IS NOT NULL GROUP BY o."side", c."text" ORDER BY o."side", c."text"`;
      counts.push(...rows.map((row) => ({ ...row, question: question.key, part, count: Number(row.count) })));
    }
  }
  return counts;
}

async function comingDates(db: Db, workingGroupId: number, after: string): Promise<ComingDate[]> {
  const rounds = await roundsOf(db, workingGroupId);
  const dates = rounds
    .filter(({ state }) => state === 'scheduled' || state === 'open')
    .flatMap(({ label, opensAt, dueAt, closesAt }): ComingDate[] => [
      { kind: 'opens', label, date: opensAt },
      { kind: 'due', label, date: dueAt },
      { kind: 'closes', label, date: closesAt },
    ]);
  return dates.filter(({ date }) => date > after).toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
