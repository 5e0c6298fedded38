import { addDays } from '../calendar/workingTime.ts';
import { type App, systemActor } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import { enqueueToCoordinators } from '../outbox/enqueueToCoordinators.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { nextScheduledQuarterHour } from '../schedule/dueJobs.ts';
import { reconcileHandover } from './reconcileHandover.ts';
import { REPORT } from './items/handoverItemMessages.ts';
import { countItems } from './items/countItems.ts';
import { saveHandoverItemCounts } from './items/store.ts';
import { CURRENT_DAYS } from './pack/packOfHandover.ts';
import { appointmentsToHandOver, endingsHandedOver, grantsToHandOver } from './endings/store.ts';
import { ASKED_AHEAD_DAYS, handoversToCount, handoversToReport, noteHandoverReported } from './store.ts';

/** Days for which an end that was written down late is still handed over: a roster is imported after the fact. */
const LATE = 7;
/** How old a count of items may be. */
const COUNTED_EVERY_MS = 86_400_000;

/**
 * Makes the handovers of appointments and of coordinators' roles that end by a date of their own, whatever wrote it down, lets those
 * made before follow what was written since, counts once a day how far each has come, and tells the coordinators ten working days after each
 * what nobody took. A second run adds nothing.
 */
export async function handoverJob(app: App, now: Date): Promise<{ next: Date }> {
  const actor = systemActor(app, 'calendar', now);
  const { db, workingGroupId } = app;
  const today = await todayOfGroup(db, { workingGroupId, now });
  const span = { from: addDays(today, -LATE), to: addDays(today, ASKED_AHEAD_DAYS) };
  const ended = [
    ...(await appointmentsToHandOver(db, workingGroupId, span)).map((appointmentId) => ({ appointmentId })),
    ...(await grantsToHandOver(db, workingGroupId, span)).map((grantId) => ({ grantId })),
    ...(await endingsHandedOver(db, workingGroupId, addDays(today, -CURRENT_DAYS))),
  ];
  for (const one of ended) await inTransaction(db, (tx) => reconcileHandover(tx, actor, one, now));
  const stale = { date: addDays(today, -CURRENT_DAYS), countedBefore: new Date(now.getTime() - COUNTED_EVERY_MS) };
  for (const one of await handoversToCount(db, workingGroupId, stale))
    await saveHandoverItemCounts(db, one.id, await countItems(db, one, now), now);
  for (const id of await handoversToReport(db, workingGroupId, now))
    await inTransaction(db, async (tx) => {
      if (!(await noteHandoverReported(tx, id, now))) return;
      const key = `${REPORT}:${id}:${now.getTime()}`;
      await enqueueToCoordinators(tx, {
        workingGroupId,
        key,
        kind: REPORT,
        body: { handover: id },
        notBefore: now,
        now,
      });
    });
  return { next: nextScheduledQuarterHour(now) };
}
