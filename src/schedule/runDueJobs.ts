import type { App } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import { newestAuditEvent } from '../core/store.ts';
import { DueJobs } from './dueJobs.ts';
import type { DueJobsResult, Job } from './job.ts';
import { claimSchedulerMinute } from './store.ts';

/** Does what is due at `at`, one job after the other. A missed run costs lateness only, and a second one nothing. */
export async function runDueJobs(
  app: App,
  at: Date,
  jobs: readonly Job[],
  due: DueJobs = new DueJobs(),
): Promise<DueJobsResult> {
  const done: DueJobsResult = { calendar: [], reminders: [], skipped: [] };
  for (const job of jobs) {
    const { calendar = [], reminders = [], skipped = [], next } = await job(app, at);
    due.ran(job, at, next);
    done.calendar.push(...calendar);
    done.reminders = done.reminders.concat(reminders);
    done.skipped = done.skipped.concat(skipped);
  }
  return done;
}

/** What one minute came to. */
interface MinuteRun {
  done: DueJobsResult;
  /** What claimed to be of the future and was not believed, by what it is of. */
  disbelieved: Record<string, number>;
}

/** Takes back what rows claim to have happened in the future, as a wrong clock leaves them; answers how many. */
export type FutureRepair = readonly [
  name: string,
  repair: (db: App['db'], workingGroupId: number, now: Date) => Promise<number>,
];

/**
 * The same as `runDueJobs`, once a minute for all replicas together, after what a wrong clock left was taken back; null when
 * another process has claimed this minute, or `due` knows that there is nothing to do.
 */
export async function runScheduledMinute(
  app: App,
  now: Date,
  jobs: readonly Job[],
  repairs: readonly FutureRepair[] = [],
  due: DueJobs | null = null,
): Promise<MinuteRun | null> {
  const { db, workingGroupId } = app;
  const todo = due ? due.of(jobs, await newestAuditEvent(db), now) : jobs;
  if (due && todo.length === 0) return null;
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  const { claimed, ignored } = await inTransaction(db, (tx) => claimSchedulerMinute(tx, workingGroupId, minute));
  if (!claimed) return null;
  const disbelieved: Record<string, number> = ignored ? { schedulerRun: 1 } : {};
  for (const [name, repair] of repairs) {
    const count = await repair(db, workingGroupId, now);
    if (count > 0) disbelieved[name] = count;
  }
  return { done: await runDueJobs(app, now, todo, due ?? undefined), disbelieved };
}
