import type { Db, Tx } from '../db/db.ts';
import type { ReminderFacts } from '../reminders/reminderFacts.ts';
import { loadReminderFacts } from '../reminders/facts/store.ts';
import type { RoundRequest } from '../reminders/reminderFacts.ts';
import { type PostExtension, postExtensions } from './extension/store.ts';
import { missingPostIds, type RoundRecord, roundsOf } from './store.ts';

/** What to look at: these posts and the people who have to do with them (default all); rounds too that open by this date. */
interface Scope {
  posts?: readonly number[];
  opensUntil?: string;
}

/** All that decides about reminders at `now`, of the open rounds of a working group. */
export async function roundFactsForReminders(
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
  const extensions = await postExtensions(db, [...missing.keys()]);
  const requests = open.flatMap((round) => requestsOf(round, missing.get(round.id) ?? [], extensions));
  return loadReminderFacts(db, workingGroupId, now, requests, only !== undefined);
}

/** A round as its posts are to be reminded of it: once for each due day that some of them have. */
function requestsOf(
  round: RoundRecord,
  posts: readonly number[],
  extensions: readonly PostExtension[],
): RoundRequest[] {
  const own = new Map(extensions.flatMap((one) => (one.roundId === round.id ? [[one.postId, one] as const] : [])));
  if (own.size === 0) return [{ ...round, posts }];
  const byDay = new Map<string, RoundRequest & { posts: number[] }>();
  for (const post of posts) {
    const { dueAt, extendedOn } = own.get(post) ?? round;
    const key = `${dueAt} ${extendedOn}`;
    const request = byDay.get(key) ?? { ...round, dueAt, extendedOn, posts: [] };
    request.posts.push(post);
    byDay.set(key, request);
  }
  return [...byDay.values()];
}
