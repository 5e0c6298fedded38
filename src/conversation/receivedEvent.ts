import type { EventClaim } from './eventClaim.ts';

/** Something that a platform handed over, while it is carried out. */
export interface Received {
  /** Of its row in ProcessedEvent. */
  key: string;
  /** Whoever had it before died after its effect was committed: it is not carried out again, but answered. */
  effected: boolean;
  /** Keeps its key before its effect, where that must be. */
  own: EventClaim;
  /** Another process turned out to be at it: nothing was done here. */
  isTaken: boolean;
  /** A process that died had kept it: nobody waits for its acknowledgement any more. */
  left: boolean;
  /** Its reply is kept, and it is noted with that as done. */
  done: boolean;
  /** Its platform failed before anything was done: it is not done with, and carried out again. */
  interrupted: boolean;
  /** Why nothing could be kept of it, where its door is still to say so; null where that is not so. */
  notKept: Error | null;
  /** Whether it can be carried out later; somebody looks at what cannot, and is told at once. */
  canWait: boolean;
  /** Tells the platform that it is kept. Further calls do nothing. */
  acknowledge(): Promise<void>;
}

/** What was claimed, with the one acknowledgement that its platform gets. */
export function receivedEvent(
  { key, effected, own }: Pick<Received, 'key' | 'effected' | 'own'>,
  acknowledge: () => Promise<void>,
): Received {
  const nothingYet = { isTaken: false, left: false, done: false, interrupted: false, notKept: null, canWait: true };
  return { key, effected, own, ...nothingYet, acknowledge: onceOnly(acknowledge) };
}

/** The acknowledgement of what nobody waits for. */
export const nothingReceived = (): Promise<void> => Promise.resolve();

/** Does something the first time; whoever asks later gets what came of it. */
function onceOnly<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let done: Promise<Result> | null = null;
  return () => (done ??= work());
}
