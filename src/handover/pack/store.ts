import type { Db, Tx } from '../../db/db.ts';

/** Actions of a post that went on at a moment, with each round in which they stood, the earliest first, and whether they are over by now. */
export async function actionsForPack(db: Db | Tx, postId: number, until: Date) {
  const reportedSince = { actuals: { some: { update: { submittedAt: { gt: until } } } } };
  const rows = await db.action.findMany({
    where: { postId, OR: [{ closedInId: null }, reportedSince] },
    select: {
      id: true,
      closedInId: true,
      key: true,
      objective: true,
      title: true,
      due: true,
      actuals: {
        select: {
          updateId: true,
          update: { select: { submittedAt: true } },
          round: { select: { label: true, periodEnd: true, instrumentId: true } },
        },
      },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ actuals, closedInId, ...row }) => ({
    ...row,
    isSettled: closedInId !== null,
    actuals: actuals.toSorted((one, other) => one.round.periodEnd.localeCompare(other.round.periodEnd)),
  }));
}

/** Commitment.ids of what posts or a person owe or ask that was open at a moment, and is not by now. */
export async function commitmentsSettledForPack(
  db: Db | Tx,
  workingGroupId: number,
  { post, person, until }: { post: number | null; person: number | null; until: Date },
): Promise<number[]> {
  const sides = [
    ...(post === null ? [{ ownerId: null }] : [{ ownerId: post }, { askers: { some: { postId: post } } }]),
    ...(person === null ? [] : [{ askers: { some: { personId: person } } }]),
  ];
  const rows = await db.commitment.findMany({
    where: {
      workingGroupId,
      state: { notIn: ['asked', 'taken'] },
      since: { gt: until },
      mergedIntoId: null,
      OR: sides,
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Entries of registers that were not over at a moment, of a post, of a person, or these; with when each was first written. */
export async function openEntriesForPack(
  db: Db | Tx,
  workingGroupId: number,
  { post, person, ids, until }: { post: number | null; person: number | null; ids: readonly number[]; until: Date },
) {
  const open = { state: { in: ['planned' as const, 'held' as const] } };
  const settledSince = { NOT: open, versions: { some: { writtenAt: { gt: until } } } };
  const owners = [
    { id: { in: [...ids] } },
    ...(post === null ? [] : [{ ownerPostId: post }]),
    ...(person === null ? [] : [{ ownerPersonId: person }]),
  ];
  const rows = await db.registerEntry.findMany({
    where: { workingGroupId, AND: [{ OR: [open, settledSince] }, { OR: owners }] },
    include: { versions: { where: { version: 1 }, select: { writtenAt: true } } },
    orderBy: [{ to: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ versions, ...row }) => ({
    ...row,
    isSettled: row.state !== 'planned' && row.state !== 'held',
    at: versions[0]?.writtenAt ?? new Date(0),
  }));
}

/** The rounds in which a post is asked, the latest first: what stands, what is asked about it, and the rounds' dates. */
export async function roundsForPack(db: Db | Tx, postId: number) {
  return db.assignment.findMany({
    where: { postId },
    include: { round: true, update: { include: { submitter: { select: { name: true } } } } },
    orderBy: [{ round: { periodEnd: 'desc' } }, { roundId: 'desc' }],
  });
}

/** The rounds of a group that are not locked yet, with what stands for each post. */
export async function roundsAheadForPack(db: Db | Tx, workingGroupId: number) {
  return db.round.findMany({
    where: { workingGroupId, state: { in: ['scheduled', 'open', 'closed'] } },
    include: {
      assignments: {
        select: {
          review: true,
          reviewQuestion: true,
          post: { select: { id: true, code: true } },
          update: { select: { submittedAt: true } },
        },
        orderBy: { post: { code: 'asc' } },
      },
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
}

/** The days of issues of the bulletin that are not published yet. */
export async function issueDatesForPack(db: Db | Tx, workingGroupId: number) {
  return db.bulletinIssue.findMany({
    where: { workingGroupId, state: { not: 'published' } },
    select: { number: true, publishOn: true },
    orderBy: { number: 'asc' },
  });
}
