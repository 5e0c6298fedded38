import { z } from 'zod';
import { addDays } from '../calendar/workingTime.ts';
import type { Db, Tx } from '../db/db.ts';

const withPeople = {
  post: { include: { dutyStation: true } },
  leaver: { select: { id: true, name: true, erasedAt: true } },
  successor: { select: { id: true, name: true } },
  items: { orderBy: { decidedAt: 'asc' } },
} as const;

const answersSchema = z.record(z.string(), z.string());
type Row = NonNullable<Awaited<ReturnType<typeof rowById>>>;

function rowById(db: Db | Tx, id: number) {
  return db.handover.findUnique({ where: { id }, include: withPeople });
}

/** A handover with its people and its post. */
export interface StoredHandover extends Omit<Row, 'answers'> {
  /** By question; null until who leaves has sent them. */
  answers: Record<string, string> | null;
}

function asHandover({ answers, ...row }: Row): StoredHandover {
  return { ...row, answers: answers === null ? null : answersSchema.parse(answers) };
}

/** A handover of a group; null where there is none. */
export async function handoverById(db: Db | Tx, workingGroupId: number, id: number): Promise<StoredHandover | null> {
  const row = await rowById(db, id);
  return row?.workingGroupId === workingGroupId ? asHandover(row) : null;
}

/**
 * The last handover of a post, or of the coordination, of those that begin up to a calendar date; where none does, the first that comes.
 * Null where it never changes hands.
 */
async function handoverAt(
  db: Db | Tx,
  workingGroupId: number,
  postId: number | null,
  upTo: string,
): Promise<StoredHandover | null> {
  const inOrder = (order: 'asc' | 'desc') => [{ from: order }, { id: order }];
  const begun = { where: { workingGroupId, postId, from: { lte: upTo } }, orderBy: inOrder('desc') };
  const coming = { where: { workingGroupId, postId, from: { gt: upTo } }, orderBy: inOrder('asc') };
  const row =
    (await db.handover.findFirst({ ...begun, include: withPeople })) ??
    (await db.handover.findFirst({ ...coming, include: withPeople }));
  return row && asHandover(row);
}

interface HandoverToKeep {
  workingGroupId: number;
  postId: number | null;
  /** The appointment or the grant that ends by it. */
  ended: { appointmentId: number } | { grantId: number };
  leaverId: number;
  successorId: number | null;
  from: string;
  madeAt: Date;
  reportAt: Date;
}

/** Makes the handover of what ends, or lets it be to somebody else or on another day. Handover.id. */
export async function keepHandover(tx: Tx, { madeAt, ended, ...kept }: HandoverToKeep): Promise<number> {
  const { successorId, from, reportAt } = kept;
  const { id } = await tx.handover.upsert({
    where: ended,
    update: { successorId, from, reportAt, reportedAt: null, itemsTotal: null, itemsLeft: null, countedAt: null },
    create: { ...kept, ...ended, madeAt },
    select: { id: true },
  });
  return id;
}

/** When a handover was last made or moved; null where the record does not say. */
export async function handoverDecidedAt(db: Db | Tx, id: number): Promise<Date | null> {
  const row = await db.auditEvent.findFirst({
    where: { action: 'handover.make', subject: `handover:${id}` },
    select: { at: true },
    orderBy: { id: 'desc' },
  });
  return row?.at ?? null;
}

/** Takes a handover back, with what was said in it. */
export async function dropHandover(tx: Tx, id: number): Promise<void> {
  await tx.draft.deleteMany({ where: { subject: `handover:${id}` } });
  await tx.handover.deleteMany({ where: { id } });
}

/** Keeps what who leaves has answered. */
export async function saveLeavingAnswers(tx: Tx, id: number, answers: Record<string, string>): Promise<void> {
  await tx.handover.update({ where: { id }, data: { answers } });
}

/** The handovers in which somebody is to answer, or has answered, the questions of who leaves; the latest first. */
export async function handoversLeftBy(db: Db | Tx, leaverId: number): Promise<StoredHandover[]> {
  const rows = await db.handover.findMany({
    where: { leaverId },
    include: withPeople,
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
  });
  return rows.map(asHandover);
}

/** The handovers by which somebody follows, from a calendar date on, the latest first. */
export async function handoversTakenBy(
  db: Db | Tx,
  workingGroupId: number,
  successorId: number,
  date: string,
): Promise<StoredHandover[]> {
  const rows = await db.handover.findMany({
    where: { workingGroupId, successorId, from: { gte: date } },
    include: withPeople,
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
  });
  return rows.map(asHandover);
}

/** The handovers of a group from a calendar date on, the latest first. */
export async function handoversSince(db: Db | Tx, workingGroupId: number, date: string): Promise<StoredHandover[]> {
  const rows = await db.handover.findMany({
    where: { workingGroupId, from: { gte: date } },
    include: withPeople,
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
  });
  return rows.map(asHandover);
}

/** The handovers of a group from a calendar date on whose items were not counted since a moment. */
export async function handoversToCount(
  db: Db,
  workingGroupId: number,
  { date, countedBefore }: { date: string; countedBefore: Date },
): Promise<StoredHandover[]> {
  const rows = await db.handover.findMany({
    where: {
      workingGroupId,
      from: { gte: date },
      OR: [{ countedAt: null }, { countedAt: { lt: countedBefore } }],
    },
    include: withPeople,
    orderBy: { id: 'asc' },
  });
  return rows.map(asHandover);
}

/** A post with where it is, or the coordination (null), and the handover that it is in. */
export interface Office {
  workingGroupId: number;
  post: StoredHandover['post'];
  handover: StoredHandover | null;
}

/** So many days before its day who leaves is asked, and the pack of the post is about it from then on. */
export const ASKED_AHEAD_DAYS = 14;

/** A post of a group by its id, or the coordination, as a pack needs it on a calendar date; null where the group has no such post. */
export async function handoverOfficeOf(
  db: Db | Tx,
  workingGroupId: number,
  postId: number | null,
  today: string,
): Promise<Office | null> {
  const post =
    postId === null
      ? null
      : await db.post.findFirst({ where: { id: postId, workingGroupId }, include: { dutyStation: true } });
  if (postId !== null && !post) return null;
  return {
    workingGroupId,
    post,
    handover: await handoverAt(db, workingGroupId, postId, addDays(today, ASKED_AHEAD_DAYS)),
  };
}

/** Handover.ids of which the coordinators are to be told what nobody took. */
export async function handoversToReport(db: Db, workingGroupId: number, now: Date): Promise<number[]> {
  const rows = await db.handover.findMany({
    where: { workingGroupId, reportedAt: null, reportAt: { lte: now } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Notes that the coordinators are told; false where they were before. */
export async function noteHandoverReported(tx: Tx, id: number, now: Date): Promise<boolean> {
  return (await tx.handover.updateMany({ where: { id, reportedAt: null }, data: { reportedAt: now } })).count === 1;
}
