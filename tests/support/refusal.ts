import type { Refusal } from '../../src/core/refusal.ts';

/** What work was refused with; null where it was done. */
export function refusal(work: Promise<unknown>): Promise<Refusal | null> {
  return work.then(
    () => null,
    (error: unknown) => error as Refusal,
  );
}
