import type { Actor, App } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { writeDate } from '../calendar/dates.ts';
import { languageOfActingPerson, requireCoordinator } from '../people/requireCoordinator.ts';
import type { Pair } from './pairPostsOfRound.ts';
import {
  createRound,
  addPostsToRound,
  type NewRound,
  roundByLabel,
  type RoundPeriod,
  type RoundRecord,
  saveRoundPairs,
} from './store.ts';
import { datesOutOfOrder } from './roundTiming.ts';

/** A round to come. `instrumentId` fixes the version of its questions. */
export interface RoundPlan extends Omit<NewRound, 'workingGroupId'> {
  /** Post.ids; null asks every post that the working group has. */
  posts: readonly number[] | null;
  pairs: readonly Pair[];
}

/** Schedules a round and asks its posts. Refuses a label that is taken, and dates that are not in order. */
export async function scheduleRound(app: App, by: Actor, plan: RoundPlan): Promise<RoundRecord> {
  await requireCoordinator(app.db, by);
  judgeRoundDates(by, plan);
  return inTransaction(app.db, (tx) => addRound(tx, by, plan));
}

/** Refuses dates that are not in order. */
export function judgeRoundDates(by: Actor, plan: RoundPeriod): void {
  const wrong = datesOutOfOrder(plan);
  if (!wrong) return;
  const written = (date: string) => writeDate(date, languageOfActingPerson(by));
  const { earlier, later } = wrong;
  throw new Refusal('rounds.datesOutOfOrder', {
    later,
    earlierDate: written(plan[earlier]),
    laterDate: written(plan[later]),
  });
}

/**
 * The same within a transaction, for whoever has judged dates and rights already. `instead` names in the record the occurrence of a rule
 * whose place it takes.
 */
export async function addRound(tx: Tx, by: Actor, plan: RoundPlan, instead?: string): Promise<RoundRecord> {
  const { workingGroupId } = by;
  const { posts, pairs, ...round } = plan;
  const { label } = round;
  if (await roundByLabel(tx, workingGroupId, label)) throw new Refusal('rounds.labelTaken', { label });
  const scheduled = await createRound(tx, { ...round, workingGroupId });
  await addPostsToRound(tx, scheduled, posts);
  await saveRoundPairs(tx, scheduled.id, pairs);
  await audit(tx, by, 'round.schedule', `round:${scheduled.id}`, { label, ...(instead !== undefined && { instead }) });
  return scheduled;
}
