import type { Db } from '../../db/db.ts';
import { inPages } from '../../db/pages.ts';
import type { OpenOfUnit } from '../longOpen.ts';

/** The reminders that were given, as "Commitment.id step". */
export async function remindedSteps(db: Db, ids: readonly number[]): Promise<Set<string>> {
  const rows = await inPages(ids, (page) =>
    db.commitmentEvent.findMany({
      where: { act: 'reminded', commitmentId: { in: page } },
      select: { commitmentId: true, words: true },
    }),
  );
  return new Set(rows.map(({ commitmentId, words }) => `${commitmentId} ${words}`));
}

/** What Headquarters units are asked and have not answered, whatever is for the coordinator alone left out. */
export async function openOfUnits(db: Db, workingGroupId: number): Promise<OpenOfUnit[]> {
  const rows = await db.commitment.findMany({
    where: {
      workingGroupId,
      mergedIntoId: null,
      state: { in: ['asked', 'taken'] },
      visibility: { not: 'coordinator' },
      owner: { kind: 'hq' },
    },
    select: { askedAt: true, ownerId: true },
  });
  const units = await db.post.findMany({ where: { workingGroupId, kind: 'hq' }, select: { id: true, code: true } });
  const codes = new Map(units.map(({ id, code }) => [id, code]));
  return rows.map(({ askedAt, ownerId }) => ({ askedAt, unit: codes.get(ownerId ?? 0) ?? '' }));
}
