import { schedule } from 'node-cron';
import type { App } from '../core/context.ts';
import type { DueJobsResult, Job } from './job.ts';
import { runMinute } from './runDueJobs.ts';

export interface Schedule {
  /** Starts no more runs; resolves when the current one has ended. */
  stop(): Promise<void>;
}

/**
 * Runs the due jobs once a minute, and once at the start for what was missed. node-cron skips a minute that comes over a second
 * late, which costs nothing here. `done` hears what each run did, `failed` what went wrong; the next minute comes anyway.
 */
export function startSchedule(
  app: App,
  jobs: readonly Job[],
  done: (result: DueJobsResult) => void,
  failed: (error: unknown) => void,
): Schedule {
  let running: Promise<void> | null = null;
  const wake = () => {
    running ??= run().finally(() => (running = null));
  };
  const task = schedule('* * * * *', wake, { name: 'focal' });
  wake();
  return {
    async stop() {
      await task.destroy();
      await running;
    },
  };

  async function run(): Promise<void> {
    try {
      const result = await runMinute(app, new Date(), jobs);
      if (result) done(result);
    } catch (error) {
      failed(error);
    }
  }
}
