import type { Job } from './job.ts';

/** No transaction is open for longer: what it did is seen by then. In milliseconds. */
const SETTLED_MS = 3 * 60_000;
/** However long a job says that nothing is due, it is asked again after this time: not all that is done is recorded as an act. */
const LONGEST_MS = 60 * 60_000;
const QUARTER_MS = 15 * 60_000;

/** The next full quarter of an hour: days begin at one, whatever the time zone. */
export function nextScheduledQuarterHour(now: Date): Date {
  return new Date((Math.floor(now.getTime() / QUARTER_MS) + 1) * QUARTER_MS);
}

/**
 * Remembers when each job has something to do next, so that a minute in which nobody did anything costs a look at the newest act,
 * and no more. Each replica has its own: to run a job twice adds nothing.
 */
export class DueJobs {
  readonly #nextOf = new Map<Job, Date>();
  #newestAct: number | null = null;
  #settledAt = 0;
  #lookedAt = 0;

  /** The jobs that have something to do at `now`, in their order; `newestAct` is the id of the newest AuditEvent. */
  of(jobs: readonly Job[], newestAct: number, now: Date): Job[] {
    const at = now.getTime();
    // An act with a smaller id may be stored a little later than one with a greater.
    if (newestAct !== this.#newestAct) this.#settledAt = at + SETTLED_MS;
    const clockWentBack = at < this.#lookedAt;
    this.#newestAct = newestAct;
    this.#lookedAt = at;
    if (clockWentBack || at <= this.#settledAt) return [...jobs];
    return jobs.filter((job) => at >= (this.#nextOf.get(job)?.getTime() ?? 0));
  }

  /** A job has run at `now`, and says when it has something to do next; in the next minute where it does not. */
  ran(job: Job, now: Date, next?: Date): void {
    if (next === undefined) this.#nextOf.delete(job);
    else this.#nextOf.set(job, new Date(Math.min(next.getTime(), now.getTime() + LONGEST_MS)));
  }
}
