import type { App } from '../core/context.ts';
import { dateIn } from '../calendar/dates.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { planRemindersCooperatively } from '../reminders/planReminders.ts';
import { roundFactsForReminders } from '../rounds/roundFactsForReminders.ts';
import { roundsOf } from '../rounds/store.ts';
import type { DueJobsResult, JobResult } from '../schedule/job.ts';
import { planningEntriesOf, isPlanningEntryNear } from './planningEntries.ts';
import type { Coming, Foresight } from '../schedule/jobForesight.ts';
import { pendingPlanningEntries } from './store.ts';

/** What will happen by itself, for people to read. */
export interface Foreseen extends DueJobsResult {
  coming: Coming[];
}

/** What would happen by itself between two moments if nobody answered meanwhile; writes nothing. */
export async function foreseePlanned(
  app: App,
  now: Date,
  until: Date,
  foresights: readonly Foresight[] = [],
): Promise<Foreseen> {
  const { db, workingGroupId } = app;
  const zone = await zoneOfGroup(db, workingGroupId);
  const last = dateIn(until, zone);
  const facts = await roundFactsForReminders(db, workingGroupId, now, { opensUntil: last });
  const { planned, skipped } = await planRemindersCooperatively(facts, now, until);
  const held = (await pendingPlanningEntries(db, workingGroupId)).filter(({ heldAt }) => heldAt !== null);
  const rounds = await roundsOf(db, workingGroupId);
  const calendar = planningEntriesOf(rounds).flatMap((entry): JobResult[] => {
    const subject = rounds.find(({ id }) => id === entry.roundId)?.label ?? `round ${entry.roundId}`;
    if (held.some(({ act, roundId }) => act === entry.act && roundId === entry.roundId))
      return [{ what: 'skip', subject, reason: 'held' }];
    if (entry.date < last || (entry.act === 'openRound' && entry.date === last)) return [{ what: entry.act, subject }];
    const opens = entry.act === 'openRound' ? 'opens on' : 'closes after';
    return isPlanningEntryNear(entry, last) ? [{ what: 'announce', subject: `${subject} ${opens} ${entry.date}` }] : [];
  });
  const coming: Coming[] = [];
  for (const foresight of foresights) coming.push(...(await foresight(app, now, until)));
  return { calendar, reminders: planned, skipped, coming };
}
