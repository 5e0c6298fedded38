import { dateIn } from '../../calendar/dates.ts';
import type { Db, Tx } from '../../db/db.ts';
import { zoneOfGroup } from './store.ts';

/** The calendar date where the group is at home: who holds which post and role changes with it, wherever they or the reader are. */
export async function todayOfGroup(
  db: Db | Tx,
  { workingGroupId, now }: { workingGroupId: number; now: Date },
): Promise<string> {
  return dateIn(now, await zoneOfGroup(db, workingGroupId));
}
