import { createTask } from 'node-cron';
import type { App } from '../core/context.ts';
import { DueJobs } from './dueJobs.ts';
import type { DueJobsResult, Job } from './job.ts';
import { type FutureRepair, runScheduledMinute } from './runDueJobs.ts';
import type { Jump, TrustedClock } from './trustedClock.ts';

export interface Schedule {
  /** What keeps the calendar from doing what is due, in plain words; null where nothing does. */
  standstill(): string | null;
  /** Starts no more runs; resolves when the current one has ended. */
  stop(): Promise<void>;
}

/** What the scheduler works with, and who hears of it. */
export interface Scheduling {
  app: App;
  jobs: readonly Job[];
  repairs: readonly FutureRepair[];
  clock: TrustedClock;
  /** The jump of the clock that is still to be confirmed; while there is one, nothing is done. */
  doubt(): Promise<Jump | null>;
  done(result: DueJobsResult): void;
  /** What claimed to be of the future and was passed over, counted by what it is of. */
  disbelieved(counts: Record<string, number>): void;
  failed(error: unknown): void;
  log: ProgramLog;
}

/** The log of the program, where node-cron says what it has to say too. */
interface ProgramLog {
  info(words: object, message: string): void;
  warn(words: object, message: string): void;
  error(words: object, message: string): void;
  debug(words: object, message: string): void;
}

/** Three minutes without a run, in milliseconds, are no late minute any more. */
const STANDS_STILL_MS = 3 * 60_000;

/**
 * Looks once a minute whether jobs are due and runs them, and once at the start for what was missed. What goes wrong is told, and the next minute
 * comes anyway. node-cron says when the next minute is and runs the task; the waiting is done here, because its own counts
 * every minute that a clock has jumped over, half a million of them for a year, and after a jump back it waits for the year.
 */
export function startSchedule({ app, jobs, repairs, clock, log, ...heard }: Scheduling): Schedule {
  let running: Promise<void> | null = null;
  let lastRun = clock.steady();
  let doubt: Jump | null = null;
  const due = new DueJobs();
  const wake = () => {
    running ??= run().finally(() => (running = null));
  };
  const task = createTask('* * * * *', wake, { name: 'focal', logger: cronLogger(log) });
  let timer = nextMinute();
  wake();
  return {
    standstill() {
      if (doubt)
        return `the clock moved from ${doubt.from.toISOString()} to ${doubt.to.toISOString()}; a coordinator has to say whether it is right`;
      const since = clock.steady() - lastRun;
      return since < STANDS_STILL_MS ? null : `no run for ${Math.round(since / 1_000)} s`;
    },
    async stop() {
      clearTimeout(timer);
      await task.destroy();
      await running;
    },
  };

  function nextMinute(): NodeJS.Timeout {
    const [next] = task.getNextRuns(1);
    const wait = next ? next.getTime() - Date.now() : 60_000;
    return setTimeout(beat, Math.min(Math.max(wait, 0), 60_000));
  }

  function beat(): void {
    void task.execute().catch(heard.failed);
    timer = nextMinute();
  }

  async function run(): Promise<void> {
    try {
      const before = doubt;
      doubt = await heard.doubt();
      if (doubt && !before)
        log.warn(doubt, 'the clock of the server moved: nothing happens by itself until a coordinator confirms it');
      if (before && !doubt) log.warn({}, 'the clock of the server is believed again');
      if (!doubt) {
        const minute = await runScheduledMinute(app, clock.now(), jobs, repairs, due);
        if (minute && Object.keys(minute.disbelieved).length > 0) heard.disbelieved(minute.disbelieved);
        if (minute) heard.done(minute.done);
      }
      lastRun = clock.steady();
    } catch (error) {
      heard.failed(error);
    }
  }
}

function cronLogger(log: ProgramLog) {
  const from = { from: 'node-cron' };
  const text = (message: string | Error) => (message instanceof Error ? message.name : message);
  return {
    info: (message: string) => log.info(from, message),
    warn: (message: string) => log.warn(from, message),
    error: (message: string | Error) => log.error(from, text(message)),
    debug: (message: string | Error) => log.debug(from, text(message)),
  };
}
