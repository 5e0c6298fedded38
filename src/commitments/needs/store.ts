import type { Db, Tx } from '../../db/db.ts';
import type { CommitmentAct, Commitment, State } from '../commitment.ts';
import { entryOfNeed, needKey, postOfNeed } from '../needKey.ts';
import { asCommitment, withPosts } from '../store.ts';

/** The commitment that a need of the first edition has become, by Need.id; null where there was none in this group. */
export async function commitmentOfNeed(db: Db | Tx, workingGroupId: number, need: number): Promise<number | null> {
  const event = await db.commitmentEvent.findFirst({
    where: { formerNeed: need, commitment: { workingGroupId } },
    select: { commitmentId: true },
  });
  return event?.commitmentId ?? null;
}

/** The needs of a post that came with updates of one round and are open, or are told with another. */
export async function openNeedsOfRound(tx: Tx, roundId: number, postId: number): Promise<Commitment[]> {
  const rows = await tx.commitment.findMany({
    where: {
      roundId,
      kind: 'need',
      key: { startsWith: needKey(postId, '') },
      OR: [{ state: { in: ['asked', 'taken', 'declined'] } }, { mergedIntoId: { not: null } }],
    },
    include: withPosts,
    orderBy: { id: 'asc' },
  });
  return rows.map(asCommitment);
}

/** By the key of its entry: Commitment.id of the open needs of a post. */
export async function openNeedIdsByEntry(db: Db, postId: number): Promise<Map<string, number>> {
  const rows = await db.commitment.findMany({
    where: { key: { startsWith: needKey(postId, '') }, state: { in: ['asked', 'taken', 'declined'] } },
    select: { id: true, key: true },
  });
  return new Map(rows.map(({ id, key }) => [entryOfNeed(key), id]));
}

const leaving = { act: { in: ['solved', 'withdrawn'] as CommitmentAct[] } };
const open = { state: { in: ['asked', 'taken', 'declined'] as State[] } };
const over = { state: { in: ['done', 'withdrawn'] as State[] } };

/**
 * Keys of the entries of these posts whose needs are over: met, not needed any more, or left to the others that ask for them. Those
 * that updates of one round ended may be left out.
 */
export async function keysOfEndedNeeds(
  db: Db,
  postIds: readonly number[],
  apartFromRound?: number,
): Promise<Set<string>> {
  const updates =
    apartFromRound === undefined
      ? []
      : await db.update.findMany({ where: { roundId: apartFromRound }, select: { id: true } });
  const ended = new Set(updates.map(({ id }) => id));
  const rows = await db.commitment.findMany({
    where: {
      kind: 'need',
      askers: { some: { postId: { in: [...postIds] } } },
      OR: [{ ...over, mergedIntoId: null }, { mergedInto: over }],
    },
    select: { key: true, events: { where: leaving, orderBy: { id: 'desc' }, take: 1 } },
  });
  const met = rows.filter(({ events: [last] }) => !ended.has(last?.updateId ?? 0)).map(({ key }) => entryOfNeed(key));
  return new Set([...met, ...(await needsLeft(db, postIds, ended))]);
}

/** Keys of the entries of posts that ask for them no more while others do; those that these updates ended left out. */
async function needsLeft(db: Db, postIds: readonly number[], ended: ReadonlySet<number>): Promise<string[]> {
  const events = { where: leaving, orderBy: { id: 'desc' as const } };
  const askers = { select: { postId: true } };
  const rows = await db.commitment.findMany({
    where: {
      kind: 'need',
      OR: [{ ...open, mergedIntoId: null, events: { some: leaving } }, { mergedInto: open }],
    },
    select: { key: true, askers, events, mergedInto: { select: { askers, events } } },
  });
  return rows.flatMap(({ key, mergedInto, ...own }) => {
    const post = postOfNeed(key);
    const told = mergedInto ?? own;
    if (!postIds.includes(post) || told.askers.some(({ postId }) => postId === post)) return [];
    const last = [...own.events, ...(mergedInto?.events ?? [])]
      .filter(({ postId }) => postId === post)
      .toSorted((one, other) => other.id - one.id)[0];
    return ended.has(last?.updateId ?? 0) ? [] : [entryOfNeed(key)];
  });
}

/** Lets a commitment keep a key of its own, so that another may be asked under the key of its entry. */
export async function retireNeedKey(tx: Tx, { id, key }: Commitment): Promise<void> {
  await tx.commitment.update({ where: { id }, data: { key: `${key}#${id}` } });
}

/** Whether an update is one of a post in a round. */
export async function isUpdateBehindNeeds(
  tx: Tx,
  id: number,
  { roundId, postId }: { roundId: number; postId: number },
): Promise<boolean> {
  return (await tx.update.count({ where: { id, roundId, postId } })) > 0;
}
