import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../../db/db.ts';
import { databaseRowsBySql } from '../../db/sql.ts';
import type { Language } from '../../language/language.ts';
import type { RoundState } from '../../rounds/roundStatesAndActs.ts';

/** A post's task in a round, with the round, the post, its station and the update that stands, in one line. */
export interface AssignmentLine {
  roundId: number;
  label: string;
  state: RoundState;
  workingGroupId: number;
  periodEnd: string;
  opensAt: string;
  /** The post's own day, where it got one, else the round's. */
  dueAt: string;
  closesAt: string;
  instrumentId: number;
  planOfActionId: number;
  postId: number;
  code: string;
  postName: string;
  language: Language;
  staffingSide: boolean | number;
  station: string;
  nameFr: string | null;
  nameEs: string | null;
  timeZone: string;
  review: string;
  unlockedQuestions: unknown;
  unlockedUntil: string | null;
  /** Update.id; null before there is one, with what follows. */
  updateId: number | null;
  revision: number;
  submittedAt: Date;
  nilReturn: boolean;
  submitter: string;
}

/**
 * The assignments of these posts, or of these rounds, or those where both are asked for; rounds that are due sooner first, then by post.
 * One statement, as every answer begins with it: with Prisma's relations it is seven.
 */
export async function assignmentLinesToUpdate(
  db: Db | Tx,
  { rounds, posts }: { rounds?: readonly number[]; posts?: readonly number[] },
): Promise<AssignmentLine[]> {
  const asked = [among('roundId', rounds), among('postId', posts)].flatMap((condition) => condition ?? []);
  return databaseRowsBySql<AssignmentLine>(
    db,
    Prisma.sql`
      SELECT a."roundId", r."label", CAST(r."state" AS TEXT) AS "state", r."workingGroupId", r."periodEnd", r."opensAt",
        COALESCE(a."dueAt", r."dueAt") AS "dueAt", r."closesAt", r."instrumentId", r."planOfActionId", a."postId", p."code", p."name" AS "postName",
        CAST(p."language" AS TEXT) AS "language", p."staffingSide", s."name" AS "station", s."nameFr", s."nameEs", s."timeZone",
        CAST(a."review" AS TEXT) AS "review", a."unlockedQuestions", a."unlockedUntil",
        a."updateId", u."revision", u."submittedAt", u."nilReturn", b."name" AS "submitter"
      FROM "Assignment" a JOIN "Round" r ON r."id" = a."roundId" JOIN "Post" p ON p."id" = a."postId"
        JOIN "DutyStation" s ON s."id" = p."dutyStationId"
        LEFT JOIN "Update" u ON u."id" = a."updateId" LEFT JOIN "Person" b ON b."id" = u."submittedBy"
      WHERE ${Prisma.join(asked, ' AND ')} ORDER BY r."dueAt", a."postId", a."roundId"`,
  );
}

/** Whether updates of posts in rounds can still be written: the state of the round, and Update.id where one stands. */
export async function assignmentLinesOpenness(
  tx: Tx,
  keys: readonly { round: number; post: number }[],
): Promise<Pick<AssignmentLine, 'roundId' | 'postId' | 'state' | 'updateId'>[]> {
  const named = keys.map(({ round, post }) => Prisma.sql`(a."roundId" = ${round} AND a."postId" = ${post})`);
  return databaseRowsBySql(
    tx,
    Prisma.sql`
      SELECT a."roundId", a."postId", CAST(r."state" AS TEXT) AS "state", a."updateId"
      FROM "Assignment" a JOIN "Round" r ON r."id" = a."roundId" WHERE ${Prisma.join(named, ' OR ')}`,
  );
}

function among(column: 'roundId' | 'postId', ids: readonly number[] | undefined): Prisma.Sql | null {
  if (ids === undefined) return null;
  if (ids.length === 0) return Prisma.sql`1 = 0`;
  return Prisma.sql`a.${Prisma.raw(`"${column}"`)} IN (${Prisma.join([...ids])})`;
}
