import type { App } from '../core/context.ts';
import type { Plan } from '../reminders/planReminders.ts';
import type { PlannedReminder } from '../reminders/plannedReminders.ts';

/** One thing that the calendar did, or would do: a verb, what it is about, and why it was left out where it was. */
export interface JobResult {
  what: string;
  subject: string;
  reason?: string;
}

/** What jobs did at a moment, or would do. */
export interface DueJobsResult {
  calendar: JobResult[];
  reminders: PlannedReminder[];
  skipped: Plan['skipped'];
}

/** What a job did, and before when it has nothing more to do unless somebody does something; the next minute where that is missing. */
type JobRun = Partial<DueJobsResult> & { next?: Date };

/** What a feature does when its time has come. What is due stands in rows: a missed minute costs lateness, a second run nothing. */
export type Job = (app: App, now: Date) => Promise<JobRun>;
