import type { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../../db/db.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { SignOffSubject } from '../../signOff/signOff.ts';
import { signOffsOf, signOffsOfKind } from '../../signOff/store.ts';
import type { IssueDates } from './nextIssueDates.ts';
import type { IssueState, IssueStage } from './issueState.ts';

type Row = Prisma.BulletinIssueGetPayload<object>;

/** An issue with the readings of its second persons, oldest first. */
export type IssueRecord = Row & IssueStage;

async function withReadings(db: Db | Tx, issue: Row): Promise<IssueRecord> {
  return { ...issue, readings: await signOffsOf(db, signOffOfIssue(issue)) };
}

/** What a second person signs of an issue. */
export function signOffOfIssue({
  id,
  workingGroupId,
  revision,
}: Pick<Row, 'id' | 'workingGroupId' | 'revision'>): SignOffSubject {
  return { workingGroupId, kind: 'bulletin', subjectId: id, revision };
}

/** The issue with this number; null where there is none. */
export async function issueByNumber(db: Db | Tx, workingGroupId: number, number: number): Promise<IssueRecord | null> {
  const where = { workingGroupId_number: { workingGroupId, number } };
  const row = await db.bulletinIssue.findUnique({ where });
  return row && withReadings(db, row);
}

/** The issue with this id; null where there is none. */
export async function issueById(db: Db | Tx, id: number): Promise<IssueRecord | null> {
  const row = await db.bulletinIssue.findUnique({ where: { id } });
  return row && withReadings(db, row);
}

/** All issues, the newest first. */
export async function allIssues(db: Db | Tx, workingGroupId: number): Promise<IssueRecord[]> {
  const rows = await db.bulletinIssue.findMany({ where: { workingGroupId }, orderBy: { number: 'desc' } });
  const readings = await signOffsOfKind(db, { workingGroupId, kind: 'bulletin' });
  return rows.map((issue) => ({ ...issue, readings: readings.get(issue.id) ?? [] }));
}

/** The issue that is being made; null between two issues. */
export async function issueInTheMaking(db: Db | Tx, workingGroupId: number): Promise<IssueRecord | null> {
  const row = await db.bulletinIssue.findFirst({
    where: { workingGroupId, state: { not: 'published' } },
    orderBy: { number: 'asc' },
  });
  return row && withReadings(db, row);
}

export async function createIssue(
  tx: Tx,
  workingGroupId: number,
  number: number,
  dates: IssueDates,
): Promise<IssueRecord> {
  return { ...(await tx.bulletinIssue.create({ data: { workingGroupId, number, ...dates } })), readings: [] };
}

/**
 * Changes an issue that still is at the revision that the change was decided on; answers false, and changes nothing, where
 * somebody else was faster.
 */
export async function changeIssue(
  tx: Tx,
  issue: Pick<IssueRecord, 'id' | 'revision' | 'state'>,
  data: Partial<Pick<IssueRecord, 'revision' | 'roundId' | 'short' | 'publishAt' | 'publishedAt' | 'publishOn'>> & {
    state?: IssueState;
  },
): Promise<boolean> {
  const { id, revision, state } = issue;
  const { count } = await tx.bulletinIssue.updateMany({ where: { id, revision, state }, data });
  return count === 1;
}

/** Issues that are approved and whose moment has come. */
export async function issuesDue(db: Db | Tx, workingGroupId: number, now: Date): Promise<IssueRecord[]> {
  const rows = await db.bulletinIssue.findMany({
    where: { workingGroupId, state: 'approved', publishAt: { lte: now } },
    orderBy: { number: 'asc' },
  });
  const readings = await signOffsOfKind(db, { workingGroupId, kind: 'bulletin' });
  return rows.map((issue) => ({ ...issue, readings: readings.get(issue.id) ?? [] }));
}

/** The corrections to an issue, the oldest first. */
export async function errataOf(
  db: Db | Tx,
  issueId: number,
): Promise<{ audience: Audience; text: unknown; writtenAt: Date }[]> {
  return db.erratum.findMany({ where: { issueId }, orderBy: { id: 'asc' } });
}
