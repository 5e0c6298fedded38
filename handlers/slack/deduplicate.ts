import type { Db } from '../../src/db/db.ts';
import { batch } from '../../src/db/batch.ts';
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

export function createOnce(db: Db, clock: () => Date): Once {
  let sinceSweep = 0;
  const takeOne = batch(async (claims: Claim[]) => {
    const first = new Map(claims.toReversed().map((claim) => [claim.key, claim]));
    const won = await take(db, [...first.values()], clock());
    sinceSweep += claims.length;
    if (sinceSweep >= SWEEP_AFTER) {
      sinceSweep = 0;
      await forgetOld(db, clock());
    }
    return claims.map((claim) => () => first.get(claim.key) === claim && won.has(claim.key));
  });
  const later = (ms: number): Date => new Date(clock().getTime() + ms);
  const once: Once = {
    take: (key, forMs) => takeOne({ key, until: later(forMs) }),
    async standing(key, forMs) {
      if (await once.take(key, forMs)) return 'mine';
      return (await isDone(db, key)) ? 'done' : 'busy';
    },
    done: (key, forMs) => markDone(db, key, later(forMs)),
  };
  return once;
}
