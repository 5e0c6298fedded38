/** The wait after the first failure, and the longest between two attempts, in milliseconds. */
const FIRST_MS = 2_000;
const LONGEST_MS = 30 * 60_000;

/** The least wait after an attempt whose fate is unknown: the platform may still be working on it. */
const UNKNOWN_FATE_MS = 10_000;

/** A message that nobody took in two days and a dozen attempts is a matter for a person. */
const GIVE_UP_AFTER_MS = 48 * 3_600_000;
const GIVE_UP_ATTEMPTS = 12;

/**
 * When to try again after the failed attempt number `attempts` (1, 2, …): doubling waits, the upper half of each at random
 * so that messages which failed together do not come back together. `random` is from 0 up to 1. What the platform asked for
 * (`retryAfter`, milliseconds) is never undercut.
 */
export function nextDeliveryAttempt(now: Date, attempts: number, retryAfter: number | null, random: number): Date {
  const ceiling = Math.min(FIRST_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_MS);
  const wait = ceiling / 2 + (ceiling / 2) * random;
  const least = retryAfter ?? UNKNOWN_FATE_MS;
  return new Date(now.getTime() + Math.max(wait, least) + (wait > least ? 0 : random * 1_000));
}

/** Whether to stop trying: long overdue, and often enough tried that it was not our own absence. */
export function givesUpDelivery(now: Date, attempts: number, notBefore: Date): boolean {
  return attempts >= GIVE_UP_ATTEMPTS && now.getTime() - notBefore.getTime() > GIVE_UP_AFTER_MS;
}
