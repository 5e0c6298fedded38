import type { Db } from '../db/db.ts';

/**
 * The working group that a process serves: the first one. A new database gets one without people, so that the program can be
 * started before anything is imported; an import fills it.
 */
export async function servedGroup(db: Db): Promise<number> {
  const first = await db.workingGroup.findFirst({ orderBy: { id: 'asc' } });
  if (first) return first.id;
  const group = await db.workingGroup.upsert({
    where: { code: 'focal' },
    update: {},
    create: { code: 'focal', name: 'Working Group' },
  });
  return group.id;
}
