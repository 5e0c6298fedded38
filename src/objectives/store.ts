import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../db/db.ts';
import { type ObjectiveTags, objectiveTagsSchema } from './objectiveTags.ts';

/** An objective of the plan with what it is tagged with. */
export interface TaggedObjective {
  id: number;
  code: string;
  title: string;
  tags: ObjectiveTags;
  /** When it was tagged in chat last, and how it was before; null where it never was, or that was taken back. */
  last: { at: Date; before: ObjectiveTags } | null;
}

/** The objectives of the plan that the group works on: that of its last round. */
export async function objectivesToTag(db: Db | Tx, workingGroupId: number): Promise<TaggedObjective[]> {
  const round = await db.round.findFirst({
    where: { workingGroupId },
    orderBy: [{ periodEnd: 'desc' }, { id: 'desc' }],
    select: { planOfActionId: true },
  });
  if (!round) return [];
  const rows = await db.objective.findMany({ where: round, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, code, title, points, area, taggedAt, tagsBefore }) => ({
    id,
    code,
    title,
    tags: { points: objectiveTagsSchema.shape.points.parse(points), area },
    last: taggedAt && { at: taggedAt, before: objectiveTagsSchema.parse(tagsBefore) },
  }));
}

/** Tags an objective; `last` says when and how it was before, null where it can no more be taken back. */
export async function saveObjectiveTags(
  tx: Tx,
  id: number,
  { points, area }: ObjectiveTags,
  last: TaggedObjective['last'],
): Promise<void> {
  const before = last && { points: last.before.points && [...last.before.points], area: last.before.area };
  await tx.objective.update({
    where: { id },
    data: {
      points: points ? [...points] : Prisma.DbNull,
      area,
      taggedAt: last?.at ?? null,
      tagsBefore: before ?? Prisma.DbNull,
    },
  });
}
