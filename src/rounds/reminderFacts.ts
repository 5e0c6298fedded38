import type { Db, Tx } from '../db/db.ts';
import type { ReminderFacts } from '../reminders/facts.ts';
import { loadFacts } from '../reminders/facts/store.ts';
import { missingPostIds, roundsOf } from './store.ts';

/** What to look at: these posts and the people who have to do with them (default all); rounds too that open by this date. */
interface Scope {
  posts?: readonly number[];
  opensUntil?: string;
}

/** All that decides about reminders at `now`, of the open rounds of a working group. */
export async function reminderFacts(
  db: Db | Tx,
  workingGroupId: number,
  now: Date,
  { posts: only, opensUntil }: Scope = {},
): Promise<ReminderFacts> {
  const open = (await roundsOf(db, workingGroupId)).filter(
    ({ state, opensAt }) =>
      state === 'open' || (state === 'scheduled' && opensUntil !== undefined && opensAt <= opensUntil),
  );
  const missing = await missingPostIds(
    db,
    open.map(({ id }) => id),
    only,
  );
  const requests = open.map((round) => ({ ...round, posts: missing.get(round.id) ?? [] }));
  return loadFacts(db, workingGroupId, now, requests, only !== undefined);
}
