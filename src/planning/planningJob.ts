import { systemActor, type Actor, type App } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import { newestInstrument } from '../instruments/newest/store.ts';
import { translate } from '../language/translate.ts';
import { enqueueToCoordinators } from '../outbox/enqueueToCoordinators.ts';
import { addDays } from '../calendar/workingTime.ts';
import { closeRound, openRound } from '../rounds/changeRoundState.ts';
import { addRound } from '../rounds/scheduleRound.ts';
import { roundById, roundsOf, zonesOfRound } from '../rounds/store.ts';
import { roundActDue, isRoundOver } from '../rounds/roundTiming.ts';
import { ANNOUNCEMENT, HAPPENED } from './planningEntryMessages.ts';
import { planningEntriesOf, isSamePlanningEntry, isPlanningEntryNear } from './planningEntries.ts';
import { REPEAT_AHEAD_DAYS, nextRecurrence, recurrenceKey } from './recurrence/recurrence.ts';
import * as store from './store.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { nextScheduledQuarterHour } from '../schedule/dueJobs.ts';
import type { Job, JobResult } from '../schedule/job.ts';

/** Rounds that come again are scheduled, what is near is announced, rounds open and close. */
export const planningJob: Job = async (app, now) => {
  const calendar = systemActor(app, 'calendar', now);
  const done = [...(await writeRecurring(app, calendar)), ...(await keepPlanningEntries(app, now))];
  return { calendar: done, ...(done.length === 0 && { next: nextScheduledQuarterHour(now) }) };
};

/** Writes the next round of each rule into the calendar, a month before it opens. */
async function writeRecurring({ db, workingGroupId }: App, calendar: Actor): Promise<JobResult[]> {
  const { now } = calendar;
  const done: JobResult[] = [];
  const today = await todayOfGroup(db, { workingGroupId, now });
  for (const { id, rule, writtenUntil } of await store.activeRecurrences(db, workingGroupId)) {
    const next = nextRecurrence(rule, writtenUntil ?? rule.first.opensAt);
    if (addDays(next.opensAt, -REPEAT_AHEAD_DAYS) > today) continue;
    const label = await inTransaction(db, async (tx) => {
      if (!(await store.markRecurrenceWritten(tx, id, writtenUntil, next.opensAt))) return null;
      // After a long absence: a round whose last day is over would ask nobody.
      if (next.closesAt < today) return `${next.label}: too late`;
      // A coordinator was quicker: their round takes its place.
      if ((await store.recurrencesMadeByHand(tx, workingGroupId)).has(recurrenceKey(rule.name, next.opensAt)))
        return `${next.label}: made by hand`;
      const instrumentId = await newestInstrument(tx, workingGroupId, rule.instrument);
      const { planOfActionId } = rule;
      const asked = { instrumentId, planOfActionId, posts: null, pairs: [] };
      await addRound(tx, calendar, { ...next, ...asked });
      return next.label;
    });
    if (label !== null) done.push({ what: label === next.label ? 'schedule' : 'skip', subject: label });
  }
  return done;
}

/** Brings the calendar in line with the rounds, announces what is near, and does what is due and not held. */
export async function keepPlanningEntries(app: App, now: Date): Promise<JobResult[]> {
  const calendar = systemActor(app, 'calendar', now);
  const { db, workingGroupId } = app;
  await followRounds(app, now);
  const done: JobResult[] = [];
  const today = await todayOfGroup(db, { workingGroupId, now });
  for (const entry of await store.pendingPlanningEntries(db, workingGroupId)) {
    const subject = `${entry.act} ${entry.roundId} on ${entry.date}`;
    if (entry.heldAt === null && (await isDue(app, entry, now))) done.push(await moveWhenDue(app, calendar, entry));
    else if (entry.announcedAt === null && isPlanningEntryNear(entry, today)) {
      if (await announce(app, entry, now)) done.push({ what: 'announce', subject });
    }
  }
  return done;
}

async function followRounds({ db, workingGroupId }: App, now: Date): Promise<void> {
  if (isInLine(await compare(db, workingGroupId))) return;
  await inTransaction(db, async (tx) => {
    // Read again: another process may have brought it in line, and done what was due, meanwhile.
    const { missing, obsolete } = await compare(tx, workingGroupId);
    for (const entry of missing) await store.addPlanningEntry(tx, workingGroupId, entry);
    // Done by hand, or moved to another date.
    for (const { id } of obsolete) await store.endPlanningEntry(tx, id, now, null);
  });
}

async function compare(db: Db | Tx, workingGroupId: number) {
  const wanted = planningEntriesOf(await roundsOf(db, workingGroupId));
  const pending = await store.pendingPlanningEntries(db, workingGroupId);
  return {
    missing: wanted.filter((one) => !pending.some((other) => isSamePlanningEntry(one, other))),
    obsolete: pending.filter((one) => !wanted.some((other) => isSamePlanningEntry(one, other))),
  };
}

function isInLine({ missing, obsolete }: Awaited<ReturnType<typeof compare>>): boolean {
  return missing.length === 0 && obsolete.length === 0;
}

async function isDue({ db }: App, { act, roundId }: store.EntryRecord, now: Date): Promise<boolean> {
  const round = await roundById(db, roundId);
  if (!round) return false;
  // Too late to open: it is carried out, refused, and noted with the reason.
  if (act === 'openRound' && round.state === 'scheduled' && isRoundOver(round, now)) return true;
  const asked = await zonesOfRound(db, round.id);
  const zones = asked.length > 0 ? asked : [await zoneOfGroup(db, round.workingGroupId)];
  return roundActDue(round, zones, now) === (act === 'openRound' ? 'open' : 'close');
}

/** The act, its end in the calendar and the word to the coordinators are one: a process that dies leaves all or nothing. */
async function moveWhenDue(app: App, calendar: Actor, entry: store.EntryRecord): Promise<JobResult> {
  const { act, roundId } = entry;
  const subject = `round ${roundId}`;
  try {
    const carry = act === 'openRound' ? openRound : closeRound;
    await carry(app, calendar, roundId, (tx) => end(tx, app, calendar, entry, null));
    return { what: act, subject };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const reason = translate('en', error.key, error.parameters);
    await inTransaction(app.db, (tx) => end(tx, app, calendar, entry, reason));
    return { what: 'skip', subject, reason };
  }
}

async function end(tx: Tx, app: App, calendar: Actor, entry: store.EntryRecord, reason: string | null): Promise<void> {
  const { now } = calendar;
  const { id, roundId } = entry;
  if (!(await store.endPlanningEntry(tx, id, now, reason))) return;
  if (reason !== null) {
    await audit(tx, calendar, 'calendar.skip', `round:${roundId}`, { reason });
  }
  await notifyCoordinators(tx, app, HAPPENED, id, now);
}

async function announce(app: App, entry: store.EntryRecord, now: Date): Promise<boolean> {
  return inTransaction(app.db, async (tx) => {
    if (!(await store.markPlanningEntryAnnounced(tx, entry.id, now))) return false;
    await notifyCoordinators(tx, app, ANNOUNCEMENT, entry.id, now);
    return true;
  });
}

async function notifyCoordinators(
  tx: Tx,
  { workingGroupId }: App,
  kind: string,
  entry: number,
  now: Date,
): Promise<void> {
  await enqueueToCoordinators(tx, {
    workingGroupId,
    key: `${kind}:${entry}`,
    kind,
    body: { entry },
    notBefore: now,
    now,
  });
}
