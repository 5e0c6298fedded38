import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db } from '../../db/db.ts';
import type { AskedCell, EntryCount } from '../conclusionEvidence.ts';
import type { ComparedMeasure, Measure } from '../measure.ts';
import type { PanelRow } from '../changeOnPanelOfPosts.ts';
import { profileOriginOfRank, type Profile, type Score } from './answerProfile.ts';
import { analysedAssignments, measureHitSql } from '../store.ts';

/**
 * What posts answered to the question of each measure, counted in the database by cell, score and origin: as many rows as there are
 * different answers, however many posts there are. Numbers come back as number or bigint, by provider: read by `Number`.
 */
type Raw = Record<string, number | bigint | string | null>;
const { sql, join } = Prisma;

/** Names of columns cannot be parameters; these are made here and of nothing but a number. */
const column = (index: number, what: 'now' | 'before' = 'now') => Prisma.raw(`"${what}${index}"`);
const rank = sql`CASE a."origin" WHEN 'given' THEN 2 WHEN 'confirmed' THEN 1 ELSE 0 END`;

/**
 * Score, rows answered and strongest origin of one update's answers to the question of a measure, as one whole number: thousands,
 * tens, ones. NULL where it was not answered. A question has at most 20 rows.
 */
function packed(measure: Measure, updateId: Prisma.Sql, rows: readonly string[]): Prisma.Sql {
  const numeric = measure.kind === 'mean' || measure.kind === 'sum';
  const score = numeric ? sql`SUM(a."number")` : sql`SUM(${measureHitSql(measure.is)})`;
  const answered = numeric ? sql`COUNT(a."number")` : sql`COUNT(*)`;
  // An earlier version of the instrument may have had rows that this one has not.
  const known = rows.length > 0 ? sql`AND a."part" IN (${join(rows)})` : Prisma.empty;
  return sql`(SELECT ${score} * 1000 + ${answered} * 10 + MAX(${rank})
    FROM "Answer" a WHERE a."updateId" = ${updateId} AND a."question" = ${measure.question} ${known})`;
}

const UNANSWERED: Score = { score: 0, rows: 0 };

/** Undoes `packed`; scores may be negative. */
function unpack(value: number | bigint | string | null | undefined): Score & { rank: number } {
  if (value === null || value === undefined) return { ...UNANSWERED, rank: 0 };
  const all = Math.round(Number(value));
  const tens = Math.floor(all / 10);
  const score = Math.floor(tens / 100);
  return { score, rows: tens - score * 100, rank: all - tens * 10 };
}

/** The answers of the standing updates of a round, or of the accepted ones alone, for each measure in its order. */
export async function measuredProfilesOf(
  db: Db,
  roundId: number,
  measures: readonly Measure[],
  cells: readonly AskedCell[],
  assignments = analysedAssignments,
): Promise<Profile[][]> {
  if (measures.length === 0) return [];
  const columns = measures.map((measure, index) => sql`${packed(measure, sql`e."updateId"`, [])} AS ${column(index)}`);
  const counts = measures.map(
    (
      _,
      index,
    ) => sql`SELECT CAST(${index} AS INTEGER) AS "measure", "cell", ${column(index)} AS "packed", COUNT(*) AS "posts"
      FROM standing WHERE ${column(index)} IS NOT NULL GROUP BY "cell", ${column(index)}`,
  );
  const rows = await db.$queryRaw<Raw[]>(sql`
    WITH asked AS MATERIALIZED (${assignments(roundId)}),
      standing AS MATERIALIZED (SELECT e."cell" AS "cell", ${join(columns)} FROM asked e WHERE e."updateId" IS NOT NULL)
    ${join(counts, ' UNION ALL ')}`);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const profiles: Profile[][] = measures.map(() => []);
  for (const row of rows) {
    const cell = byId.get(Number(row['cell']));
    const { rank: ranked, ...score } = unpack(row['packed']);
    if (cell)
      profiles[Number(row['measure'])]?.push({
        cell,
        ...score,
        origin: profileOriginOfRank(ranked),
        posts: Number(row['posts']),
      });
  }
  return profiles;
}

/** What posts answered in two rounds, for each measure in its order; a post is in the group that it is in now. */
export async function profileRowsOfPanel(
  db: Db,
  rounds: { now: number; before: number },
  measures: readonly ComparedMeasure[],
): Promise<PanelRow[][]> {
  if (measures.length === 0) return [];
  const columns = measures.flatMap(({ measure, before }, index) => [
    sql`${packed(measure, sql`n."updateId"`, [])} AS ${column(index)}`,
    sql`${packed(before.measure, sql`b."updateId"`, before.rows)} AS ${column(index, 'before')}`,
  ]);
  const what = sql`"kind", "region", "member", "hosts"`;
  const counts = measures.map((_, index) => {
    const both = sql`${column(index)}, ${column(index, 'before')}`;
    return sql`SELECT CAST(${index} AS INTEGER) AS "measure", ${what}, ${column(index)} AS "now", ${column(index, 'before')} AS "before",
      COUNT(*) AS "posts" FROM panel WHERE COALESCE(${both}) IS NOT NULL GROUP BY ${what}, ${both}`;
  });
  const rows = await db.$queryRaw<Raw[]>(sql`
    WITH asked AS MATERIALIZED (SELECT DISTINCT "postId" FROM "Assignment" WHERE "roundId" IN (${rounds.now}, ${rounds.before})),
      panel AS MATERIALIZED (
        SELECT p."kind" AS "kind", d."region" AS "region", CASE WHEN p."workingGroupMember" THEN 1 ELSE 0 END AS "member",
          CASE WHEN d."hostsMajorOrganizations" THEN 1 ELSE 0 END AS "hosts", ${join(columns)}
        FROM asked JOIN "Post" p ON p."id" = asked."postId" JOIN "DutyStation" d ON d."id" = p."dutyStationId"
        LEFT JOIN "Assignment" n ON n."postId" = p."id" AND n."roundId" = ${rounds.now}
        LEFT JOIN "Assignment" b ON b."postId" = p."id" AND b."roundId" = ${rounds.before})
    ${join(counts, ' UNION ALL ')}`);
  const panel: PanelRow[][] = measures.map(() => []);
  for (const row of rows) {
    const cell = {
      kind: String(row['kind']),
      region: String(row['region']),
      workingGroupMember: Number(row['member']) === 1,
      hostsMajorOrganizations: Number(row['hosts']) === 1,
    };
    const [now, before] = [unpack(row['now']), unpack(row['before'])];
    panel[Number(row['measure'])]?.push({ cell, now, before, posts: Number(row['posts']) });
  }
  return panel;
}

/** Where the entries of a group say what: `required` is a field that every entry has, null where there is none. */
export interface EntryFields {
  group: string;
  objective: string;
  status: string | undefined;
  required: string | null;
  links: readonly string[];
}

/** The entries of a group in the standing updates of a round, alike ones counted. An entry has one origin, that of its fields. */
export async function profileObjectiveCounts(db: Db, roundId: number, fields: EntryFields): Promise<EntryCount[]> {
  const { group, objective, status, required, links } = fields;
  const of = sql`FROM "Assignment" e JOIN "Answer" a ON a."updateId" = e."updateId"
    WHERE e."roundId" = ${roundId} AND a."question" = ${group}`;
  // By a field that each entry has, its rows are found one by one; else they are all gone through.
  const each =
    required === null
      ? sql`SELECT a."updateId" AS "updateId", a."item" AS "item", MAX(${rank}) AS "rank" ${of} GROUP BY a."updateId", a."item"`
      : sql`SELECT a."updateId" AS "updateId", a."item" AS "item", ${rank} AS "rank" ${of} AND a."part" = ${required}`;
  const sameEntry = (alias: string) => {
    const other = Prisma.raw(`"${alias}"`);
    return sql`${other}."updateId" = entry."updateId" AND ${other}."question" = ${group} AND ${other}."item" = entry."item"`;
  };
  const linked =
    links.length === 0
      ? sql`0`
      : sql`CASE WHEN EXISTS (SELECT 1 FROM "Answer" l WHERE ${sameEntry('l')} AND l."part" IN (${join(links)})) THEN 1 ELSE 0 END`;
  const rows = await db.$queryRaw<Raw[]>(sql`
    SELECT o."text" AS "objective", s."text" AS "status", entry."rank" AS "rank", ${linked} AS "linked", COUNT(*) AS "count"
    FROM (${each}) entry
    LEFT JOIN "Answer" o ON ${sameEntry('o')} AND o."part" = ${objective}
    LEFT JOIN "Answer" s ON ${sameEntry('s')} AND s."part" = ${status ?? ''}
    GROUP BY 1, 2, 3, 4`);
  const textOf = (value: Raw[string] | undefined) => (typeof value === 'string' ? value : null);
  return rows.map((row) => ({
    objective: textOf(row['objective']),
    status: textOf(row['status']),
    origin: profileOriginOfRank(Number(row['rank'])),
    linked: Number(row['linked']) === 1,
    count: Number(row['count']),
  }));
}
