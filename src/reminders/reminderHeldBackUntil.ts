/** Whoever has given an answer within this time, in milliseconds, is taken to be answering still. */
const ANSWERING_MS = 10 * 60_000;

/** Until when a reminder waits because somebody is just answering; null where nobody is. */
export function reminderHeldBackUntil(lastAnsweredAt: Date | null, now: Date): Date | null {
  const until = lastAnsweredAt && new Date(lastAnsweredAt.getTime() + ANSWERING_MS);
  return until && until > now ? until : null;
}
