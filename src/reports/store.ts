import { z } from 'zod';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import { annualRoundDates } from './annualRoundDates.ts';
import type { Audience } from '../protocol/audience.ts';
import { audiences } from '../protocol/audience.ts';
import type { EntryState } from '../registers/registerType.ts';

/** Which entries a report counts: those of a year that its readers may see. */
export interface ReportScope {
  workingGroupId: number;
  year: number;
  /** Null: everything, for who owns the server. */
  audience: Audience | null;
}

const { sql, join } = Prisma;

/** The visibilities that readers of an audience see. */
function seen(audience: Audience | null): Prisma.Sql {
  if (audience === null) return sql`1 = 1`;
  const allowed = audiences.slice(audiences.indexOf(audience));
  return sql`CAST(e."visibility" AS TEXT) IN (${join([...allowed])})`;
}

/** Entries of the year counted by register and state. */
export async function annualCountsByState(
  db: Db,
  { workingGroupId, year, audience }: ReportScope,
): Promise<{ type: string; state: EntryState; count: number }[]> {
  const rows = await db.$queryRaw<{ type: string; state: EntryState; count: number | bigint }[]>(sql`
    SELECT e."type" AS "type", CAST(e."state" AS TEXT) AS "state", COUNT(*) AS "count"
    FROM "RegisterEntry" e
    WHERE e."workingGroupId" = ${workingGroupId} AND e."year" = ${year} AND ${seen(audience)}
    GROUP BY 1, 2`);
  return rows.map(({ type, state, count }) => ({ type, state, count: Number(count) }));
}

/** What held entries of the year say of who was invited and who came, where both are exact; by register. */
export async function annualAttendanceByType(
  db: Db,
  { workingGroupId, year, audience }: ReportScope,
): Promise<{ type: string; over: number; invited: number; attended: number }[]> {
  const rows = await db.$queryRaw<Record<'type' | 'over' | 'invited' | 'attended', number | bigint | string>[]>(sql`
    SELECT e."type" AS "type", COUNT(*) AS "over", SUM(i."number") AS "invited", SUM(a."number") AS "attended"
    FROM "RegisterEntry" e
    JOIN "EntryValue" i ON i."entryId" = e."id" AND i."field" = 'counts' AND i."part" = 'invited' AND i."text" IS NULL
    JOIN "EntryValue" a ON a."entryId" = e."id" AND a."field" = 'counts' AND a."part" = 'attended' AND a."text" IS NULL
    WHERE e."workingGroupId" = ${workingGroupId} AND e."year" = ${year} AND ${seen(audience)}
      AND CAST(e."state" AS TEXT) = 'held'
    GROUP BY 1`);
  return rows.map(({ type, over, invited, attended }) => ({
    type: String(type),
    over: Number(over),
    invited: Number(invited),
    attended: Number(attended),
  }));
}

/** What is added up of held entries of a register. */
export interface SumAsked {
  type: string;
  field: string;
  part: string;
  where: { field: string; is: string } | undefined;
  toDate: boolean;
}

/** A sum over held entries: how many have the value, what it adds up to, and how many say a lower bound. */
export async function sumOfAnnualEntries(
  db: Db,
  { workingGroupId, year, audience }: ReportScope,
  { type, field, part, where, toDate }: SumAsked,
): Promise<{ entries: number; sum: number; bounds: number }> {
  const years = toDate ? sql`e."year" <= ${year}` : sql`e."year" = ${year}`;
  const only = where
    ? sql`AND EXISTS (SELECT 1 FROM "EntryValue" w WHERE w."entryId" = e."id" AND w."field" = ${where.field} AND w."text" = ${where.is})`
    : sql``;
  const [row] = await db.$queryRaw<Record<'entries' | 'sum' | 'bounds', number | bigint | null>[]>(sql`
    SELECT COUNT(*) AS "entries", SUM(v."number") AS "sum", COUNT(v."text") AS "bounds"
    FROM "RegisterEntry" e
    JOIN "EntryValue" v ON v."entryId" = e."id" AND v."field" = ${field} AND v."part" = ${part}
    WHERE e."workingGroupId" = ${workingGroupId} AND e."type" = ${type} AND ${years} AND ${seen(audience)}
      AND CAST(e."state" AS TEXT) = 'held' ${only}`);
  return { entries: Number(row?.entries ?? 0), sum: Number(row?.sum ?? 0), bounds: Number(row?.bounds ?? 0) };
}

/** The months (YYYY-MM) in which issues of the bulletin were published in a year, in the group's time zone. */
export async function annualMonthsPublished(db: Db, workingGroupId: number, year: number): Promise<string[]> {
  const { timeZone } = await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
  const issues = await db.bulletinIssue.findMany({
    where: {
      workingGroupId,
      publishedAt: { gte: new Date(Date.UTC(year, 0, 0)), lt: new Date(Date.UTC(year + 1, 0, 2)) },
    },
    select: { publishedAt: true },
  });
  const months = issues.flatMap(({ publishedAt }) => (publishedAt ? [dateIn(publishedAt, timeZone).slice(0, 7)] : []));
  return [...new Set(months)].filter((month) => month.startsWith(`${year}-`));
}

export async function countAnnualMemberPosts(db: Db, workingGroupId: number): Promise<number> {
  return db.post.count({ where: { workingGroupId, workingGroupMember: true } });
}

/** A round that ended in a year; calendar dates, of what happened. */
export interface AnnualRound {
  id: number;
  workingGroupId: number;
  label: string;
  /** The day on which it was opened. */
  opensAt: string;
  /** The last day on which it took answers: the planned one, or the one on which somebody closed it before. */
  closesAt: string;
}

/** The rounds of a group that ended in a year and can be analysed, by the end of their period. */
export async function annualRounds(db: Db, workingGroupId: number, year: number): Promise<AnnualRound[]> {
  const rounds = await db.round.findMany({
    where: {
      workingGroupId,
      state: { in: ['closed', 'locked', 'published'] },
      closesAt: { gte: `${year}-01-01`, lte: `${year}-12-31` },
    },
    select: { id: true, workingGroupId: true, label: true, opensAt: true, closesAt: true },
    orderBy: { closesAt: 'asc' },
  });
  const subjects = rounds.map(({ id }) => `round:${id}`);
  const acts = await db.auditEvent.findMany({
    where: { workingGroupId, subject: { in: subjects }, action: { in: ['round.open', 'round.close'] } },
    select: { subject: true, action: true, at: true },
    orderBy: { id: 'asc' },
  });
  return rounds.map((round) => {
    const own = acts.filter(({ subject }) => subject === `round:${round.id}`);
    const on = (one: { at: Date } | undefined): string | null => (one ? dateIn(one.at, 'utc') : null);
    return {
      ...round,
      ...annualRoundDates(round, {
        opened: on(own.find(({ action }) => action === 'round.open')),
        closed: on(own.findLast(({ action }) => action === 'round.close')),
      }),
    };
  });
}

/** The objectives of the plan of the year's last round, by what they are tagged with; null where nobody has tagged one. */
export async function annualObjectives(
  db: Db,
  workingGroupId: number,
  year: number,
): Promise<{ area: string | null; points: string[] | null }[]> {
  const round = await db.round.findFirst({
    where: { workingGroupId, opensAt: { lte: `${year}-12-31` }, closesAt: { gte: `${year}-01-01` } },
    orderBy: { closesAt: 'desc' },
    select: { planOfActionId: true },
  });
  if (!round) return [];
  const rows = await db.objective.findMany({ where: round, select: { area: true, points: true } });
  return rows.map(({ area, points }) => ({ area, points: pointsSchema.parse(points) }));
}

/**
 * What the actions serve that were reported or confirmed in the year's last round: the tags of their objectives, one entry an action. Actions without
 * an objective of its plan are left out.
 */
export async function annualActions(
  db: Db,
  workingGroupId: number,
  year: number,
): Promise<{ mandate: string[] | null; points: string[] | null }[]> {
  const round = await db.round.findFirst({
    where: { workingGroupId, opensAt: { lte: `${year}-12-31` }, closesAt: { gte: `${year}-01-01` } },
    orderBy: { closesAt: 'desc' },
    select: { id: true, planOfActionId: true },
  });
  if (!round) return [];
  const { id: roundId, planOfActionId } = round;
  const objectives = await db.objective.findMany({
    where: { planOfActionId },
    select: { code: true, mandate: true, points: true },
  });
  const tags = new Map(objectives.map(({ code, ...one }) => [code, one]));
  const reported = await db.actionActual.findMany({
    where: { roundId, origin: { not: 'carried' } },
    select: { action: { select: { objective: true } } },
  });
  return reported.flatMap(({ action: { objective } }) => {
    const own = objective === null ? undefined : tags.get(objective);
    return own ? [{ mandate: pointsSchema.parse(own.mandate), points: pointsSchema.parse(own.points) }] : [];
  });
}

/** The actions that were reported or confirmed in the year's last round, by their posts and keys. */
export async function annualActionsReported(
  db: Db,
  workingGroupId: number,
  year: number,
): Promise<{ postId: number; key: string }[]> {
  const round = await db.round.findFirst({
    where: { workingGroupId, opensAt: { lte: `${year}-12-31` }, closesAt: { gte: `${year}-01-01` } },
    orderBy: { closesAt: 'desc' },
    select: { id: true },
  });
  if (!round) return [];
  return db.action.findMany({
    where: { actuals: { some: { roundId: round.id, origin: { not: 'carried' } } } },
    select: { postId: true, key: true },
    orderBy: { id: 'asc' },
  });
}

/** What an import file says of an objective's mandate or points. */
const pointsSchema = z.array(z.string()).nullable();
