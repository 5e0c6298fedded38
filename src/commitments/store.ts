import type { Db, Tx } from '../db/db.ts';
import type { StationNames } from '../people/stationNames.ts';

/** A need that nobody has met yet. */
export interface OpenNeed {
  id: number;
  text: string;
  /** The post that needs it. */
  postId: number;
  post: string;
  station: StationNames;
  /** The post that it is asked of; null where the update named none. */
  ownerId: number | null;
  owner: string | null;
  /** Calendar date; null where the update named none. */
  by: string | null;
}

/** The open needs of a working group, the most urgent first; of all posts, or only those that some posts have or own. */
export async function openNeeds(
  db: Db | Tx,
  workingGroupId: number,
  postIds: readonly number[] | null,
): Promise<OpenNeed[]> {
  const mine = postIds && { OR: [{ postId: { in: [...postIds] } }, { ownerId: { in: [...postIds] } }] };
  const rows = await db.need.findMany({
    where: { metAt: null, round: { workingGroupId }, ...mine },
    include: { post: { include: { dutyStation: true } }, owner: true },
    orderBy: { id: 'asc' },
  });
  return rows
    .map(({ id, text, postId, post, ownerId, owner, by }) => {
      const station = post.dutyStation;
      return { id, text, postId, ownerId, by, post: post.code, station, owner: owner?.code ?? null };
    })
    .toSorted((one, other) => (one.by ?? '9999').localeCompare(other.by ?? '9999'));
}

/** Notes that a need is met, also where an earlier edition kept it once for each round; false where it was already. */
export async function meetNeed(tx: Tx, id: number, now: Date): Promise<boolean> {
  const need = await tx.need.findUniqueOrThrow({ where: { id }, select: { postId: true, entry: true } });
  const alike = need.entry === null ? [] : [{ postId: need.postId, entry: need.entry }];
  const { count } = await tx.need.updateMany({ where: { metAt: null, OR: [{ id }, ...alike] }, data: { metAt: now } });
  return count > 0;
}

/** By the key of its entry: Need.id of the open needs of a post. */
export async function openNeedsByEntry(db: Db, postId: number): Promise<Map<string, number>> {
  const needs = await db.need.findMany({ where: { postId, metAt: null }, orderBy: { id: 'asc' } });
  return new Map(needs.flatMap(({ id, entry }) => (entry === null ? [] : [[entry, id] as const])));
}
