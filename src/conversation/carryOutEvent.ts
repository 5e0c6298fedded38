import type { App } from '../core/context.ts';
import { databaseFailureOf } from '../db/databaseFailure.ts';
import { type ProcessedEvents, REMEMBER_MS, type TakenEvent } from './processedEvents.ts';
import { type Received, receivedEvent } from './receivedEvent.ts';

/** How long whoever claims an event has it: enough for any act; after a crash whoever comes next finds it free. */
export const EVENT_LEASE_MS = 20_000;

/** Something that a platform handed over, as its door knows it. */
export interface PlatformEvent {
  /** Names it among all that its platform hands over. */
  key: string;
  /** What its door reads again, where it is carried out later. */
  payload: object;
  /** From when on its payload is kept; `never`: its platform repeats what it got no acknowledgement of. */
  keep: 'claimed' | 'interrupted' | 'never';
  acknowledge: () => Promise<void>;
}

/** What came of an event. */
export type EventOutcome<Result> =
  | { outcome: 'carriedOut'; result: Result }
  /** It had been carried out before. `key` is that of its row. */
  | { outcome: 'done'; key: string }
  /** Somebody else is at it, or its platform failed and is to send it again. */
  | { outcome: 'inProgress' }
  /** Nothing could be kept of it, and nothing was done. */
  | { outcome: 'notKept'; error: Error };

/**
 * Lets one process carry an event out once, whichever door it came through: claims it, has it carried out, and ends the claim. What its
 * platform interrupted is kept for later, or given back; so is what fails, so that it may be tried again at once.
 */
export async function carryOutEvent<Result>(
  { app, processed }: { app: Pick<App, 'reportBug'>; processed: ProcessedEvents },
  event: PlatformEvent,
  work: (received: Received) => Promise<Result>,
): Promise<EventOutcome<Result>> {
  const taken = await takeOrNotKept(processed, event);
  if ('outcome' in taken) return taken;
  if (taken.claim !== 'claimed')
    return taken.claim === 'done' ? { outcome: 'done', key: taken.key } : { outcome: 'inProgress' };
  const received = receivedEvent(taken, event.acknowledge);
  const unlessNothingIsKept = orReport(app);
  let result: Result;
  try {
    result = await work(received);
  } catch (error) {
    if (received.isTaken) return { outcome: 'inProgress' };
    await unlessNothingIsKept(() => processed.release(event.key));
    throw error;
  }
  if (received.isTaken) return { outcome: 'inProgress' };
  if (received.notKept !== null) return { outcome: 'notKept', error: received.notKept };
  if (!received.done && received.interrupted && event.keep === 'never') {
    await processed.release(event.key);
    return { outcome: 'inProgress' };
  }
  if (!received.done)
    await unlessNothingIsKept(() =>
      received.interrupted
        ? processed.keepForLater(taken.key, event.payload)
        : processed.markDone(taken.key, REMEMBER_MS),
    );
  return { outcome: 'carriedOut', result };
}

async function takeOrNotKept(
  processed: ProcessedEvents,
  { key, keep, payload }: PlatformEvent,
): Promise<TakenEvent | { outcome: 'notKept'; error: Error }> {
  try {
    return await processed.take(key, EVENT_LEASE_MS, keep === 'claimed' ? payload : undefined);
  } catch (error) {
    if (!(error instanceof Error) || databaseFailureOf(error) === null) throw error;
    return { outcome: 'notKept', error };
  }
}

/** Notes something; where nothing can be kept that is reported alone, for whoever waited was told so. */
const orReport =
  (app: Pick<App, 'reportBug'>) =>
  async (note: () => Promise<void>): Promise<void> => {
    try {
      await note();
    } catch (error) {
      if (databaseFailureOf(error) === null) throw error;
      app.reportBug(error);
    }
  };
