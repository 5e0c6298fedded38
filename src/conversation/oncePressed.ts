import type { ProcessedEvents } from './processedEvents.ts';
import type { Received } from './receivedEvent.ts';

/** Longer than any press is at work; after a crash its button is free again by then. */
const AT_WORK_MS = 60_000;

/**
 * Carries out a press, unless the same button of the same person is at work: that is a double click. What a platform sends twice is known
 * by its own id, so whoever presses again when the first is done, or has failed, means it. `press` says who pressed what, and where.
 */
export async function oncePressed(
  processed: Pick<ProcessedEvents, 'claim' | 'release'>,
  press: string,
  received: Pick<Received, 'left'> | undefined,
  carryOut: () => Promise<unknown>,
): Promise<void> {
  // Whoever had what is left is dead, and may still stand as being at it.
  if (!received?.left && (await processed.claim(press, AT_WORK_MS)) !== 'claimed') return;
  try {
    await carryOut();
  } finally {
    await processed.release(press);
  }
}
