import pLimit from 'p-limit';
import type { ActOutcome } from '../core/actWrites.ts';

/** What was to be carried out is another process's by now: nothing of it was written here. */
export class EventTaken extends Error {
  override readonly name = 'EventTaken';
}

/**
 * A claim on something that a platform handed over. Its key is written with its effect and its reply; before them where that must be:
 * for what writes by itself, and for what is acknowledged before it is done.
 */
export interface EventClaim {
  /** Writes the key now; nothing where it is written already. While the act ends it waits for that. Throws EventTaken. */
  keep(): Promise<void>;
  /** Ends the act: nobody keeps the claim meanwhile. `isKept` says whether the key is written, and is this claim's. */
  end(work: (isKept: boolean) => Promise<ActOutcome>): Promise<ActOutcome>;
}

/** A claim that `write` keeps: it says whether nobody else has the key. `isKept`: it is written and ours. */
export function processedEventClaim(write: () => Promise<boolean>, { isKept = false } = {}): EventClaim {
  const oneAtATime = pLimit(1);
  let kept = isKept;
  return {
    keep: () =>
      oneAtATime(async () => {
        if (kept) return;
        if (!(await write())) throw new EventTaken('somebody else is carrying it out');
        kept = true;
      }),
    end: (work) =>
      oneAtATime(async () => {
        const outcome = await work(kept);
        kept ||= outcome === 'ended';
        return outcome;
      }),
  };
}

/** Keeps a claim; false where somebody else has it. */
export async function keepProcessedEventClaim(own: EventClaim): Promise<boolean> {
  try {
    await own.keep();
    return true;
  } catch (error) {
    if (error instanceof EventTaken) return false;
    throw error;
  }
}

/** What was claimed by whoever hands it on, or has a key that nobody else can have. */
export const claimedProcessedEvent = (): EventClaim =>
  processedEventClaim(() => Promise.resolve(true), { isKept: true });
