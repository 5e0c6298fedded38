import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import type { Choice } from '../forms/formInputs.ts';
import type { Language } from '../language/language.ts';
import type { StationNames } from '../people/postsMeant.ts';
import type { RoundState } from '../rounds/roundStatesAndActs.ts';
import type { RoundDates } from '../rounds/roundTiming.ts';
import { type AnswerRow, NEW_KEY } from '../forms/answerRows.ts';
import { type AnswerLock, acceptedUpdateLock } from './acceptedUpdateLock.ts';
import { type AssignmentLine, assignmentLinesToUpdate } from './assignmentsInOneStatement/store.ts';

export interface StandingUpdate {
  id: number;
  revision: number;
  submittedAt: Date;
  nilReturn: boolean;
  submitter: { name: string };
}

/**
 * When one of these posts was last answered for in a round, by anybody, or anything was answered by this person, for whichever post or
 * entry; as far as it is not sent yet.
 */
export async function lastUpdateDraftedAt(
  db: Db,
  personId: number,
  { roundId, postIds }: { roundId: number; postIds: readonly number[] },
): Promise<Date | null> {
  const last = await db.draft.findFirst({
    where: { OR: [{ roundId, postId: { in: [...postIds] } }, { updatedBy: personId }] },
    orderBy: { updatedAt: 'desc' },
    select: { updatedAt: true },
  });
  return last?.updatedAt ?? null;
}

/** The update that stands for a post in a round. */
export async function standingUpdate(db: Db | Tx, roundId: number, postId: number): Promise<StandingUpdate | null> {
  const assignment = await db.assignment.findUnique({
    where: { roundId_postId: { roundId, postId } },
    select: { update: { include: { submitter: { select: { name: true } } } } },
  });
  return assignment?.update ?? null;
}

/** By Post.id: Update.id of what stood for a post in the last round before this one with the same kind of instrument. */
export async function previousUpdates(
  db: Db | Tx,
  round: { workingGroupId: number; periodEnd: string },
  instrumentKey: string,
  postIds: readonly number[],
): Promise<Map<number, number>> {
  const { workingGroupId, periodEnd } = round;
  const assignments = await db.assignment.findMany({
    where: {
      postId: { in: [...postIds] },
      updateId: { not: null },
      round: { workingGroupId, instrument: { key: instrumentKey }, periodEnd: { lt: periodEnd } },
    },
    orderBy: { round: { periodEnd: 'asc' } },
    select: { postId: true, updateId: true },
  });
  return new Map(assignments.flatMap(({ postId, updateId }) => (updateId === null ? [] : [[postId, updateId]])));
}

/** The rows of an update, in the order in which they were given. */
export async function rowsOfUpdate(db: Db | Tx, updateId: number): Promise<AnswerRow[]> {
  return (await rowsOfUpdates(db, [updateId])).get(updateId) ?? [];
}

/** By Update.id, the rows of updates, in the order in which they were given. */
export async function rowsOfUpdates(db: Db | Tx, updateIds: readonly number[]): Promise<Map<number, AnswerRow[]>> {
  const rows = await db.answer.findMany({
    where: { updateId: { in: [...updateIds] } },
    select: {
      updateId: true,
      question: true,
      item: true,
      part: true,
      text: true,
      number: true,
      origin: true,
      entry: true,
    },
    orderBy: [{ updateId: 'asc' }, { question: 'asc' }, { item: 'asc' }, { part: 'asc' }],
  });
  const byUpdate = new Map<number, AnswerRow[]>();
  for (const { updateId, ...row } of rows) {
    const before = byUpdate.get(updateId);
    if (before) before.push(row);
    else byUpdate.set(updateId, [row]);
  }
  return byUpdate;
}

/** Seconds that the latest hundred updates of a working group took, nil returns apart. */
export async function secondsOfUpdates(db: Db | Tx, workingGroupId: number): Promise<number[]> {
  const updates = await db.update.findMany({
    where: { round: { workingGroupId }, seconds: { not: null } },
    orderBy: { id: 'desc' },
    take: 100,
    select: { seconds: true },
  });
  return updates.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
}

export interface NewUpdate {
  roundId: number;
  postId: number;
  revision: number;
  state: 'submitted' | 'amended';
  nilReturn: boolean;
  late: boolean;
  submittedAt: Date;
  submittedBy: number;
  channel: Caller['channel'];
  seconds: number | null;
  reason: string | null;
}

/**
 * Appends an update with its answers and lets it stand for the post; a new entry is known by its place in it from now on. Two writers of
 * one revision: the second fails.
 */
export async function recordUpdate(
  tx: Tx,
  update: NewUpdate,
  rows: readonly AnswerRow[],
  { accepted }: AnswerLock,
): Promise<number> {
  const { id } = await tx.update.create({ data: update, select: { id: true } });
  await tx.answer.createMany({
    data: rows.map((row) => ({
      updateId: id,
      ...row,
      entry: row.entry === NEW_KEY ? updateEntryKey(id, row.item) : row.entry,
    })),
  });
  const { roundId, postId } = update;
  // What was accepted since it was read is not taken from under the coordinator.
  const { count } = await tx.assignment.updateMany({
    where: { roundId, postId, ...(!accepted && { review: { not: 'accepted' as const } }) },
    data: { updateId: id, ...(!accepted && { review: 'waiting' as const }) },
  });
  if (count === 0) throw new Refusal('review.acceptedMeanwhile');
  return id;
}

/** The key of an entry by its place in the update that it first stood in. */
export function updateEntryKey(updateId: number, item: number): string {
  return `${updateId}.${item}`;
}

/** A post that is asked in a round, as far as answering needs it. */
export interface AssignmentRow {
  /** With the due day of this post, where it has one of its own. */
  round: RoundDates & {
    id: number;
    label: string;
    state: RoundState;
    workingGroupId: number;
    periodEnd: string;
    instrumentId: number;
    planOfActionId: number;
  };
  post: {
    id: number;
    code: string;
    name: string;
    station: StationNames;
    timeZone: string;
    language: Language;
    staffingSide: boolean;
  };
  /** The update that stands for the post. */
  standing: StandingUpdate | null;
  /** Whether the coordinator has accepted it, and what may be changed all the same. */
  lock: AnswerLock;
}

/** All assignments of some posts, in rounds that are not yet over first. */
export async function postAssignmentsToUpdate(db: Db | Tx, postIds: readonly number[]): Promise<AssignmentRow[]> {
  return (await assignmentLinesToUpdate(db, { posts: postIds })).map(asRow);
}

/**
 * The assignments of these posts in these rounds, as far as the posts are asked there; where there are several rounds, some more that the
 * caller leaves aside.
 */
export async function assignmentsToUpdateAt(
  db: Db | Tx,
  keys: readonly { round: number; post: number }[],
): Promise<AssignmentRow[]> {
  const rounds = [...new Set(keys.map(({ round }) => round))];
  const posts = [...new Set(keys.map(({ post }) => post))];
  return (await assignmentLinesToUpdate(db, { rounds, posts })).map(asRow);
}

/** All assignments of a round. */
export async function roundAssignmentsToUpdate(db: Db | Tx, roundId: number): Promise<AssignmentRow[]> {
  return (await assignmentLinesToUpdate(db, { rounds: [roundId] })).map(asRow);
}

function asRow(line: AssignmentLine): AssignmentRow {
  const { updateId, revision, submittedAt, nilReturn, submitter } = line;
  const { label, state, workingGroupId, periodEnd, opensAt, dueAt, closesAt, instrumentId, planOfActionId } = line;
  const dates = { periodEnd, opensAt, dueAt, closesAt };
  return {
    standing:
      updateId === null ? null : { id: updateId, revision, submittedAt, nilReturn, submitter: { name: submitter } },
    lock: acceptedUpdateLock(line),
    round: { id: line.roundId, label, state, workingGroupId, ...dates, instrumentId, planOfActionId },
    post: {
      id: line.postId,
      code: line.code,
      name: line.postName,
      station: { name: line.station, nameFr: line.nameFr, nameEs: line.nameEs },
      timeZone: line.timeZone,
      language: line.language,
      // SQLite has no truth values of its own.
      staffingSide: Boolean(line.staffingSide),
    },
  };
}

/** The objectives and posts that answers in a round may name. */
export async function choicesForUpdates(
  db: Db | Tx,
  round: { id: number; planOfActionId: number },
): Promise<{ objectives: Choice[]; posts: Choice[] }> {
  const objectives = await db.objective.findMany({
    where: { planOfActionId: round.planOfActionId },
    orderBy: { position: 'asc' },
  });
  const posts = await db.post.findMany({
    where: { assignments: { some: { roundId: round.id } } },
    include: { dutyStation: true },
    orderBy: { code: 'asc' },
  });
  return {
    objectives: objectives.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
    posts: posts.map(({ code, name, dutyStation }) => ({ value: code, label: `${code} ${name}, ${dutyStation.name}` })),
  };
}
