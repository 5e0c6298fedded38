import type { ProcessedEvents, TakenEvent } from '../../src/conversation/processedEvents.ts';

/** Takes what a platform handed over and keeps it before it is carried out, as what is acknowledged before it is done. */
export async function keepEvent(
  processed: ProcessedEvents,
  key: string,
  payload?: object,
): Promise<Extract<TakenEvent, { claim: 'claimed' }>> {
  const taken = await processed.take(key, 20_000, payload);
  if (taken.claim !== 'claimed') throw new Error(taken.claim);
  await taken.own.keep();
  return taken;
}
