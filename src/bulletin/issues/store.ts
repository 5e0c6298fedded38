import type { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../../db/db.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { IssueDates } from './calendar.ts';
import type { IssueState, Stage } from './state.ts';

const withReadings = {
  signOffs: {
    select: { id: true, revision: true, requestedBy: true, approved: true, reason: true },
    orderBy: { id: 'asc' },
  },
} satisfies Prisma.BulletinIssueInclude;

type Row = Prisma.BulletinIssueGetPayload<{ include: typeof withReadings }>;

/** An issue with the readings of its second persons, oldest first. */
export type IssueRecord = Omit<Row, 'signOffs'> & Stage;

function recordOf({ signOffs, ...issue }: Row): IssueRecord {
  return { ...issue, readings: signOffs };
}

/** The issue with this number; null where there is none. */
export async function issueByNumber(db: Db | Tx, workingGroupId: number, number: number): Promise<IssueRecord | null> {
  const where = { workingGroupId_number: { workingGroupId, number } };
  const row = await db.bulletinIssue.findUnique({ where, include: withReadings });
  return row && recordOf(row);
}

/** The issue with this id; null where there is none. */
export async function issueById(db: Db | Tx, id: number): Promise<IssueRecord | null> {
  const row = await db.bulletinIssue.findUnique({ where: { id }, include: withReadings });
  return row && recordOf(row);
}

/** All issues, the newest first. */
export async function allIssues(db: Db | Tx, workingGroupId: number): Promise<IssueRecord[]> {
  const rows = await db.bulletinIssue.findMany({
    where: { workingGroupId },
    include: withReadings,
    orderBy: { number: 'desc' },
  });
  return rows.map(recordOf);
}

/** The issue that is being made; null between two issues. */
export async function issueInTheMaking(db: Db | Tx, workingGroupId: number): Promise<IssueRecord | null> {
  const row = await db.bulletinIssue.findFirst({
    where: { workingGroupId, state: { not: 'published' } },
    include: withReadings,
    orderBy: { number: 'asc' },
  });
  return row && recordOf(row);
}

export async function createIssue(
  tx: Tx,
  workingGroupId: number,
  number: number,
  dates: IssueDates,
): Promise<IssueRecord> {
  return recordOf(await tx.bulletinIssue.create({ data: { workingGroupId, number, ...dates }, include: withReadings }));
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

export async function requestReading(tx: Tx, issue: IssueRecord, requestedBy: number, now: Date): Promise<void> {
  await tx.signOff.create({ data: { issueId: issue.id, revision: issue.revision, requestedBy, requestedAt: now } });
}

export async function decideReading(
  tx: Tx,
  issue: IssueRecord,
  decision: { decidedBy: number; decidedAt: Date; approved: boolean; reason: string | null },
): Promise<void> {
  await tx.signOff.updateMany({
    where: { issueId: issue.id, revision: issue.revision, approved: null },
    data: decision,
  });
}

/** Issues that are approved and whose moment has come. */
export async function issuesDue(db: Db | Tx, workingGroupId: number, now: Date): Promise<IssueRecord[]> {
  const rows = await db.bulletinIssue.findMany({
    where: { workingGroupId, state: 'approved', publishAt: { lte: now } },
    include: withReadings,
    orderBy: { number: 'asc' },
  });
  return rows.map(recordOf);
}

/** The corrections to an issue, the oldest first. */
export async function errataOf(
  db: Db | Tx,
  issueId: number,
): Promise<{ audience: Audience; text: unknown; writtenAt: Date }[]> {
  return db.erratum.findMany({ where: { issueId }, orderBy: { id: 'asc' } });
}
