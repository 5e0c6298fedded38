import { batch } from '../db/batch.ts';
import type { Db } from '../db/db.ts';
import type { Platform } from '../core/context.ts';
import { claimEvents, doneEvents, type EventKey, forgetEvents, markDone } from './store.ts';

/** Who asks for an event may carry it out, or somebody is still at it, or it has been done. */
export type Claim = 'claimed' | 'inProgress' | 'done';

/** Of many processes and many repetitions, lets one carry an event out. */
export interface ProcessedEvents {
  /** Claims an event for some milliseconds; after them whoever died over it no longer has it. */
  claim(key: string, forMs: number): Promise<Claim>;
  /** Remembers for some milliseconds that an event has been carried out. */
  markDone(key: string, forMs: number): Promise<void>;
  /** Forgets what no longer means anything. */
  forgetOld(): Promise<void>;
}

/**
 * What is asked while the database is busy goes together in one statement: a hundred people at once cost a few commits, not
 * a hundred.
 */
export function processedEvents(db: Db, platform: Platform, clock: () => Date): ProcessedEvents {
  const eventKey = (key: string, forMs: number): EventKey => ({
    key: `${platform}:${key}`,
    until: new Date(clock().getTime() + forMs),
  });
  const claimTogether = batch(async (asked: EventKey[]) => {
    const first = new Map(asked.toReversed().map((one) => [one.key, one]));
    const claimed = await claimEvents(db, [...first.values()], clock());
    const lost = [...first.keys()].filter((key) => !claimed.has(key));
    const done = lost.length > 0 ? await doneEvents(db, lost) : new Set<string>();
    return asked.map((one) => (): Claim => {
      if (claimed.has(one.key)) return first.get(one.key) === one ? 'claimed' : 'inProgress';
      return done.has(one.key) ? 'done' : 'inProgress';
    });
  });
  const markTogether = batch(async (keys: EventKey[]) => {
    await markDone(db, keys);
    return keys.map(() => () => undefined);
  });
  return {
    claim: (key, forMs) => claimTogether(eventKey(key, forMs)),
    markDone: (key, forMs) => markTogether(eventKey(key, forMs)),
    forgetOld: () => forgetEvents(db, clock()),
  };
}
