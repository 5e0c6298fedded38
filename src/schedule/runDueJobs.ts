import type { App } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import type { DueJobsResult, Job } from './job.ts';
import { claimMinute } from './store.ts';

/** Does what is due at `at`, one job after the other. A missed run costs lateness only, and a second one nothing. */
export async function runDueJobs(app: App, at: Date, jobs: readonly Job[]): Promise<DueJobsResult> {
  const done: DueJobsResult = { calendar: [], reminders: [], skipped: [] };
  for (const job of jobs) {
    const { calendar = [], reminders = [], skipped = [] } = await job(app, at);
    done.calendar.push(...calendar);
    done.reminders = done.reminders.concat(reminders);
    done.skipped = done.skipped.concat(skipped);
  }
  return done;
}

/** The same as `runDueJobs`, once a minute for all replicas together; null when another process has claimed this minute. */
export async function runMinute(app: App, now: Date, jobs: readonly Job[]): Promise<DueJobsResult | null> {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  const claimed = await inTransaction(app.db, (tx) => claimMinute(tx, app.workingGroupId, minute));
  return claimed ? runDueJobs(app, now, jobs) : null;
}
