import type { Db } from '../../src/db/db.ts';
import { batch } from '../../src/db/batch.ts';
import { type Claim, forgetOld, isDone, markDone, take } from './store.ts';

/** Of many processes and many repetitions, lets one do a thing. */
export interface Once {
  /** Takes a key for some milliseconds. */
  take(key: string, forMs: number): Promise<boolean>;
  isDone(key: string): Promise<boolean>;
  /** Remembers for some milliseconds that it has been done. */
  done(key: string, forMs: number): Promise<void>;
  /** Forgets what no longer means anything. */
  sweep(): Promise<void>;
}

/**
 * What is asked while the database is busy goes together in one statement: a hundred people at once cost a few commits, not
 * a hundred.
 */
export function createOnce(db: Db, clock: () => Date): Once {
  const later = (ms: number): Date => new Date(clock().getTime() + ms);
  const takeTogether = batch(async (claims: Claim[]) => {
    const first = new Map<string, Claim>();
    for (const claim of claims) if (!first.has(claim.key)) first.set(claim.key, claim);
    const won = await take(db, [...first.values()], clock());
    return claims.map((claim) => () => first.get(claim.key) === claim && won.has(claim.key));
  });
  const markTogether = batch(async (claims: Claim[]) => {
    await markDone(db, claims);
    return claims.map(() => () => undefined);
  });
  return {
    take: (key, forMs) => takeTogether({ key, until: later(forMs) }),
    isDone: (key) => isDone(db, key),
    done: (key, forMs) => markTogether({ key, until: later(forMs) }),
    sweep: () => forgetOld(db, clock()),
  };
}
