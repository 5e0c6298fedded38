import type { Db } from '../db/db.ts';
import { createGroup, firstGroup } from '../people/group/store.ts';

/**
 * The working group that a process serves: the first one. A new database gets one without people, so that the program can be
 * started before anything is imported; an import fills it.
 */
export async function groupOfServer(db: Db): Promise<number> {
  return (await firstGroup(db)) ?? createGroup(db, 'focal', 'Working Group');
}
