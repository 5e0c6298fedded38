import type { Db } from '../../db/db.ts';
import { loadRowsInPages } from '../../db/loadRowsInPages.ts';
import type { OpenOfUnit } from '../longOpenCommitments.ts';

/** What the owner of a commitment was asked and told, since it was asked of them last. */
export interface OwnerTold {
  askedAt: Date;
  /** When they were asked, or told of a change of it. */
  toldAt: Date;
  /** The reminders that they were given. */
  steps: Set<string>;
}

/** By Commitment.id; a commitment that was given on, or opened again, is asked anew, and its reminders begin anew. */
export async function commitmentOwnersTold(db: Db, ids: readonly number[]): Promise<Map<number, OwnerTold>> {
  const rows = await loadRowsInPages(ids, (page) =>
    db.commitmentEvent.findMany({
      where: { act: { in: ['asked', 'given', 'notYet', 'changed', 'reminded'] }, commitmentId: { in: page } },
      select: { commitmentId: true, act: true, at: true, words: true },
      orderBy: { id: 'asc' },
    }),
  );
  const told = new Map<number, OwnerTold>();
  for (const { commitmentId, act, at, words } of rows) {
    const known = told.get(commitmentId);
    if (act === 'reminded') known?.steps.add(words ?? '');
    else if (act === 'changed' && known) known.toldAt = at;
    else told.set(commitmentId, { askedAt: at, toldAt: at, steps: new Set() });
  }
  return told;
}

/** What Headquarters units are asked and have not answered, whatever is for the coordinator alone left out. */
export async function commitmentsOpenByUnit(db: Db, workingGroupId: number): Promise<OpenOfUnit[]> {
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
