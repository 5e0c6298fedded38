import type { Db } from '../db/db.ts';
import { createGroupOfPeople, firstGroup } from '../people/group/store.ts';

/**
 * The working group that a process serves: the first one. A new database gets one without people, so that the program can be
 * started before anything is imported; an import fills it. `made` hears of that: it may be somebody's lost data.
 */
export async function groupServedAtStart(db: Db, made: () => void): Promise<number> {
  const first = await firstGroup(db);
  if (first !== null) return first;
  made();
  return createGroupOfPeople(db, 'focal', 'Working Group');
}
