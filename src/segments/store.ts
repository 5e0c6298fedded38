import type { Db, Tx } from '../db/db.ts';
import { roleHeldOn } from '../people/roleHeldOnCondition.ts';
import { type Segment, segmentKey, type SegmentPost, type SegmentRule, segmentRuleSchema } from './segment.ts';

/** The segments of a group by their names. */
export async function segmentsOf(db: Db | Tx, workingGroupId: number): Promise<Segment[]> {
  const rows = await db.segment.findMany({ where: { workingGroupId }, orderBy: { key: 'asc' } });
  return rows.map(({ id, name, rule }) => ({ id, name, rule: segmentRuleSchema.parse(rule) }));
}

/** A segment of a group; null where it has none with this id. */
export async function segmentById(db: Db | Tx, workingGroupId: number, id: number): Promise<Segment | null> {
  return (await segmentsOf(db, workingGroupId)).find((one) => one.id === id) ?? null;
}

/** Keeps what a segment is, in the place of what it was; gives Segment.id. */
export async function saveSegment(tx: Tx, workingGroupId: number, name: string, rule: SegmentRule): Promise<number> {
  const key = { workingGroupId, key: segmentKey(name) };
  const { id } = await tx.segment.upsert({
    where: { workingGroupId_key: key },
    update: { name, rule },
    create: { ...key, name, rule },
  });
  return id;
}

export async function removeSegment(tx: Tx, workingGroupId: number, id: number): Promise<void> {
  await tx.segment.deleteMany({ where: { workingGroupId, id } });
}

/** The posts of a group by their codes, with what segments judge them by. */
export async function postsForSegments(
  db: Db | Tx,
  workingGroupId: number,
): Promise<(SegmentPost & { name: string })[]> {
  return db.post.findMany({
    where: { workingGroupId },
    select: {
      id: true,
      code: true,
      name: true,
      kind: true,
      workingGroupMember: true,
      language: true,
      dutyStation: { select: { region: true, timeZone: true } },
    },
    orderBy: { code: 'asc' },
  });
}

/** Who answers for posts on a calendar date as their focal point; each person once, with the first post by its code. */
export async function focalPointsOfSegmentPosts(
  db: Db | Tx,
  postIds: readonly number[],
  date: string,
): Promise<{ id: number; name: string; post: string }[]> {
  const rows = await db.appointment.findMany({
    where: { postId: { in: [...postIds] }, role: 'focalPoint', ...roleHeldOn(date) },
    select: { person: { select: { id: true, name: true } }, post: { select: { code: true } } },
    orderBy: [{ post: { code: 'asc' } }, { id: 'asc' }],
  });
  const people = new Map<number, { id: number; name: string; post: string }>();
  for (const { person, post } of rows)
    if (!people.has(person.id)) people.set(person.id, { ...person, post: post.code });
  return [...people.values()];
}
