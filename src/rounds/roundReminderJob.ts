import { writeDueReminders } from '../reminders/writeDueReminders.ts';
import { planRemindersCooperatively } from '../reminders/planReminders.ts';
import type { Job } from '../schedule/job.ts';
import { roundFactsForReminders } from './roundFactsForReminders.ts';

/** How far ahead the job looks for the next reminder, in milliseconds. */
const AHEAD_MS = 60 * 60_000;

/** Writes the reminders of the open rounds that are due into the outbox. */
export const roundReminderJob: Job = async ({ db, workingGroupId }, now) => {
  const facts = await roundFactsForReminders(db, workingGroupId, now);
  const { planned, skipped, ended } = await writeDueReminders(db, workingGroupId, facts, now);
  if (planned.length + skipped.length + ended.length > 0) return { reminders: planned, skipped };
  const until = new Date(now.getTime() + AHEAD_MS);
  const [first] = (await planRemindersCooperatively(facts, now, until)).planned;
  return { next: first?.at ?? until };
};
