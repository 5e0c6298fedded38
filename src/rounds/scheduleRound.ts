import type { Actor, App } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { writeDate } from '../language/dates.ts';
import { languageOf, requireCoordinator } from '../people/guard.ts';
import type { Pair } from '../people/counterparts.ts';
import { createRound, expectPosts, roundByLabel, savePairs, type NewRound, type RoundRecord } from './store.ts';
import { datesOutOfOrder } from './timing.ts';

/** A round to come. `instrumentId` fixes the version of its questions. */
export interface RoundPlan extends Omit<NewRound, 'workingGroupId'> {
  /** Post.ids; null asks every post that the working group has. */
  posts: readonly number[] | null;
  pairs: readonly Pair[];
}

/** Schedules a round and asks its posts. Refuses a label that is taken, and dates that are not in order. */
export async function scheduleRound(app: App, by: Actor, plan: RoundPlan): Promise<RoundRecord> {
  await requireCoordinator(app.db, by);
  const wrong = datesOutOfOrder(plan);
  if (wrong) {
    const written = (date: string) => writeDate(date, languageOf(by));
    const { earlier, later } = wrong;
    throw new Refusal('rounds.datesOutOfOrder', {
      later,
      earlierDate: written(plan[earlier]),
      laterDate: written(plan[later]),
    });
  }
  return inTransaction(app.db, (tx) => addRound(tx, by, plan));
}

/** The same within a transaction, for whoever has judged dates and rights already. */
export async function addRound(tx: Tx, by: Actor, plan: RoundPlan): Promise<RoundRecord> {
  const { workingGroupId } = by;
  const { posts, pairs, ...round } = plan;
  const { label } = round;
  if (await roundByLabel(tx, workingGroupId, label)) throw new Refusal('rounds.labelTaken', { label });
  const scheduled = await createRound(tx, { ...round, workingGroupId });
  await expectPosts(tx, scheduled, posts);
  await savePairs(tx, scheduled.id, pairs);
  await audit(tx, by, 'round.schedule', `round:${scheduled.id}`, { label });
  return scheduled;
}
