import type { Db } from '../../src/db/db.ts';
import { type Claim, forgetOld, isDone, markDone, take } from './store.ts';

/** Who is asked for a key: it is the caller's, or somebody is still at it, or it has been done. */
type Standing = 'mine' | 'busy' | 'done';

/** Of many processes and many repetitions, lets one do a thing. */
export interface Once {
  /** Takes a key for some milliseconds. */
  take(key: string, forMs: number): Promise<boolean>;
  standing(key: string, forMs: number): Promise<Standing>;
  /** Remembers for some milliseconds that it has been done. */
  done(key: string, forMs: number): Promise<void>;
}

/** Old keys are swept out after so many new ones. */
const SWEEP_AFTER = 5_000;

/**
 * Claims that arrive while the database is busy with others go together in one statement: a hundred people at once cost
 * a few commits, not a hundred.
 */
export function createOnce(db: Db, clock: () => Date): Once {
  let waiting: { claim: Claim; settle: (taken: boolean) => void; fail: (error: unknown) => void }[] = [];
  let running = false;
  let taken = 0;

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await takeTogether(batch);
    }
    running = false;
  }

  async function takeTogether(batch: typeof waiting): Promise<void> {
    const first = new Map<string, (typeof waiting)[number]>();
    for (const one of batch) if (!first.has(one.claim.key)) first.set(one.claim.key, one);
    try {
      const won = await take(
        db,
        [...first.values()].map(({ claim }) => claim),
        clock(),
      );
      for (const one of batch) one.settle(first.get(one.claim.key) === one && won.has(one.claim.key));
      taken += batch.length;
      if (taken < SWEEP_AFTER) return;
      taken = 0;
      await forgetOld(db, clock());
    } catch (error) {
      for (const one of batch) one.fail(error);
    }
  }

  const later = (ms: number): Date => new Date(clock().getTime() + ms);
  const once: Once = {
    take: (key, forMs) =>
      new Promise((settle, fail) => {
        waiting.push({ claim: { key, until: later(forMs) }, settle, fail });
        if (!running) void run();
      }),
    async standing(key, forMs) {
      if (await once.take(key, forMs)) return 'mine';
      return (await isDone(db, key)) ? 'done' : 'busy';
    },
    done: (key, forMs) => markDone(db, key, later(forMs)),
  };
  return once;
}
