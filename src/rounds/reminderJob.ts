import { writeDueReminders } from '../reminders/writeDueReminders.ts';
import type { Job } from '../schedule/job.ts';
import { reminderFacts } from './reminderFacts.ts';

/** Writes the reminders of the open rounds that are due into the outbox. */
export const reminderJob: Job = async ({ db, workingGroupId }, now) => {
  const { planned, skipped } = await writeDueReminders(
    db,
    workingGroupId,
    await reminderFacts(db, workingGroupId, now),
    now,
  );
  return { reminders: planned, skipped };
};
