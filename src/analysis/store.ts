import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { z } from 'zod';
import type { Db } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import type { RoundEvent, RoundFacts } from './analysis.ts';
import type { Objective } from './objective.ts';
import type { AskedCell } from './conclusionEvidence.ts';
import type { AnswerCount, CountablePart, PostCount } from './findings.ts';
import type { Measure } from './measure.ts';

/**
 * The aggregation of a round's answers, in SQL that SQLite and PostgreSQL both run. Only the update that stands for a post
 * counts: Assignment.updateId names it. Numbers come back as number or bigint, by provider: every row is read by `Number`.
 */
type Raw<Shape> = { [Key in keyof Shape]: Shape[Key] | bigint };
const { sql, join } = Prisma;

/** Posts alike in all that groups are made by share a cell, named by the least Post.id in it. */
const cellId = sql`MIN(p."id") OVER (PARTITION BY p."kind", p."workingGroupMember", d."region", d."hostsMajorOrganizations")`;

/** The standing update of each post of the round, with its cell. */
export const analysedAssignments = (roundId: number) => sql`
  SELECT e."updateId" AS "updateId", e."review" AS "review", ${cellId} AS "cell"
  FROM "Assignment" e JOIN "Post" p ON p."id" = e."postId" JOIN "DutyStation" d ON d."id" = p."dutyStationId"
  WHERE e."roundId" = ${roundId}`;

/** As `analysedAssignments`, of those whose update the coordinator has accepted: in the same cells, which all posts of the round make. */
export const acceptedAssignments = (roundId: number) =>
  sql`SELECT * FROM (${analysedAssignments(roundId)}) every WHERE every."review" = 'accepted'`;

/** The cells of the posts that a round asks: a handful, however many posts there are. */
export async function analysisCellsOf(db: Db, roundId: number): Promise<AskedCell[]> {
  const rows = await db.$queryRaw<
    Raw<Omit<AskedCell, 'workingGroupMember' | 'hostsMajorOrganizations'> & { member: number; hosts: number }>[]
  >(sql`
    SELECT COUNT(*) AS "asked", MIN(p."id") AS "id", p."kind" AS "kind", d."region" AS "region",
      CASE WHEN p."workingGroupMember" THEN 1 ELSE 0 END AS "member",
      CASE WHEN d."hostsMajorOrganizations" THEN 1 ELSE 0 END AS "hosts"
    FROM "Assignment" e JOIN "Post" p ON p."id" = e."postId" JOIN "DutyStation" d ON d."id" = p."dutyStationId"
    WHERE e."roundId" = ${roundId}
    GROUP BY p."kind", p."workingGroupMember", d."region", d."hostsMajorOrganizations" ORDER BY "id"`);
  return rows.map(({ id, asked, kind, region, member, hosts }) => ({
    id: Number(id),
    asked: Number(asked),
    kind: String(kind),
    region: String(region),
    workingGroupMember: Number(member) === 1,
    hostsMajorOrganizations: Number(hosts) === 1,
  }));
}

/** Actions that were carried over unread are no answers of the round; what else was carried is. */
function isCounted(actionGroups: readonly string[]): Prisma.Sql {
  if (actionGroups.length === 0) return sql`TRUE`;
  return sql`NOT (a."origin" = 'carried' AND a."question" IN (${join([...actionGroups])}))`;
}

/** Equal answers counted, by cell and part; of `actionGroups` those of entries that were reported or confirmed in the round. */
export async function countAnalysisAnswers(
  db: Db,
  roundId: number,
  parts: readonly CountablePart[],
  actionGroups: readonly string[],
): Promise<AnswerCount[]> {
  if (parts.length === 0) return [];
  const typed = parts.filter((one) => one.typed);
  const number = typed.length > 0 ? sql`CASE WHEN ${anyOf(typed)} THEN NULL ELSE a."number" END` : sql`a."number"`;
  const rows = await db.$queryRaw<Raw<AnswerCount>[]>(sql`
    WITH asked AS MATERIALIZED (${analysedAssignments(roundId)})
    SELECT s."cell" AS "cell", a."question" AS "question", a."part" AS "part", a."text" AS "text", ${number} AS "number",
      COUNT(*) AS "count", SUM(a."number") AS "total"
    FROM asked s JOIN "Answer" a ON a."updateId" = s."updateId"
    WHERE ${anyOf(parts)} AND ${isCounted(actionGroups)}
    GROUP BY 1, 2, 3, 4, 5`);
  return rows.map((row) => ({
    cell: Number(row.cell),
    question: String(row.question),
    part: String(row.part),
    text: row.text === null ? null : String(row.text),
    number: row.number === null ? null : Number(row.number),
    count: Number(row.count),
    total: row.total === null ? null : Number(row.total),
  }));
}

function anyOf(parts: readonly CountablePart[]): Prisma.Sql {
  const whole = parts.flatMap(({ question, part }) => (part === null ? [question] : []));
  const single = parts.flatMap(({ question, part }) =>
    part === null ? [] : [sql`(a."question" = ${question} AND a."part" = ${part})`],
  );
  const conditions = whole.length > 0 ? [sql`a."question" IN (${join(whole)})`, ...single] : single;
  return sql`(${join(conditions, ' OR ')})`;
}

/** Posts that answered each question, with the number of items that they gave, by cell; `actionGroups` as above. */
export async function countAnalysisPosts(
  db: Db,
  roundId: number,
  actionGroups: readonly string[],
): Promise<PostCount[]> {
  const rows = await db.$queryRaw<Raw<PostCount>[]>(sql`
    WITH asked AS MATERIALIZED (${analysedAssignments(roundId)})
    SELECT s."cell" AS "cell", o."question" AS "question", COUNT(*) AS "posts", SUM(o."items") AS "items"
    FROM (SELECT a."updateId" AS "updateId", a."question" AS "question", COUNT(DISTINCT a."item") AS "items"
      FROM "Answer" a WHERE a."updateId" IN (SELECT "updateId" FROM asked) AND ${isCounted(actionGroups)} GROUP BY a."updateId", a."question") o
    JOIN asked s ON s."updateId" = o."updateId"
    GROUP BY s."cell", o."question"`);
  return rows.map((row) => ({
    cell: Number(row.cell),
    question: String(row.question),
    posts: Number(row.posts),
    items: Number(row.items),
  }));
}

/**
 * 1 where the update of the assignment `e` meets the measure, 0 where it does not, for a sum the sum; NULL where its answers
 * do not decide it. Reads the few rows of one question by the primary key.
 */
export function analysisMeasureSql(measure: Measure): Prisma.Sql {
  const from = sql`FROM "Answer" a WHERE a."updateId" = e."updateId" AND a."question" = ${measure.question}`;
  switch (measure.kind) {
    case 'rows': {
      const hits = sql`SUM(${measureHitSql(measure.is)})`;
      return sql`(SELECT CASE WHEN ${hits} >= ${measure.atLeast} THEN 1
        WHEN ${hits} + ${measure.rows} - COUNT(*) < ${measure.atLeast} THEN 0 END ${from})`;
    }
    case 'mean':
      return sql`(SELECT CASE WHEN COUNT(a."number") = 0 THEN NULL
        WHEN SUM(a."number") >= CAST(${measure.atLeast} AS DOUBLE PRECISION) * COUNT(a."number") - 1e-9 THEN 1 ELSE 0 END ${from})`;
    case 'answer':
      return sql`(SELECT CASE WHEN COUNT(*) = 0 THEN NULL WHEN SUM(${measureHitSql(measure.is)}) > 0 THEN 1 ELSE 0 END ${from})`;
    case 'sum':
      return sql`(SELECT CASE WHEN COUNT(a."number") = ${measure.rows} THEN SUM(a."number") END ${from})`;
  }
}

/** 1 where an answer row `a` holds this answer, else 0. */
export function measureHitSql(is: string | number): Prisma.Sql {
  const same = typeof is === 'string' ? sql`a."text" = ${is}` : sql`a."number" = ${is}`;
  return sql`CASE WHEN ${same} THEN 1 ELSE 0 END`;
}

/** The round with the objectives of its plan in their order. Throws when there is no such round. */
export async function analysedRound(db: Db, id: number): Promise<{ round: RoundFacts; objectives: Objective[] }> {
  const objective = { select: { code: true, title: true }, orderBy: { position: 'asc' } } as const;
  const { planOfAction, ...row } = await db.round.findUniqueOrThrow({
    where: { id },
    include: { planOfAction: { select: { objectives: objective } } },
  });
  const { label, periodStart, periodEnd, opensAt, dueAt, closesAt } = row;
  const round = {
    id,
    label,
    periodStart,
    periodEnd,
    opensAt,
    dueAt,
    closesAt,
    state: row.state,
    events: await eventsOf(db, id),
  };
  return { round, objectives: planOfAction.objectives };
}

const reasoned = z.object({ reason: z.string() });
const extension = z.object({ dueBefore: z.string(), dueAt: z.string(), post: z.string().nullable() });
const closing = z.object({ closesBefore: z.string(), closesAt: z.string() });

/** When a round was opened, closed, reopened, given more time, and whom it asked more or less, as the record has it. */
async function eventsOf(db: Db, roundId: number): Promise<RoundEvent[]> {
  const acts = {
    'round.open': 'open',
    'round.close': 'close',
    'round.reopen': 'reopen',
    'round.extend': 'extend',
    'round.moveClosing': 'moveClosing',
    'round.ask': 'ask',
    'round.spare': 'spare',
  } as const;
  const rows = await db.auditEvent.findMany({
    where: { subject: `round:${roundId}`, action: { in: Object.keys(acts) } },
    select: { action: true, at: true, detail: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ action, at, detail }) => {
    const moved = extension.safeParse(detail).data;
    const last = closing.safeParse(detail).data;
    return {
      act: acts[action as keyof typeof acts],
      on: dateIn(at, 'utc'),
      reason: reasoned.safeParse(detail).data?.reason ?? null,
      moved: moved
        ? { from: moved.dueBefore, to: moved.dueAt, onePost: moved.post !== null }
        : last
          ? { from: last.closesBefore, to: last.closesAt, onePost: false }
          : null,
    };
  });
}
