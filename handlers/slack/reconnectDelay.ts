/** A connection that lived for so long was a good one: what follows its end begins anew. */
const GOOD_MS = 60_000;
/** Waiting time after the first, second, … connection that did not live so long; the last goes on. */
const WAITS_MS = [0, 2_000, 6_000, 20_000, 60_000, 120_000, 300_000];
/** Replicas that were cut off together do not come back together: each waits up to a quarter more or less. */
const SPREAD = 0.25;

/**
 * Milliseconds until the next connection, by how long the last one lived: at once after a good one, longer and longer where one
 * after the other is closed soon. `random` is from 0 up to 1.
 */
export function slackReconnectDelay(random: () => number): (livedMs: number) => number {
  let short = 0;
  return (livedMs) => {
    if (livedMs >= GOOD_MS) {
      short = 0;
      return 0;
    }
    const wait = WAITS_MS[Math.min(short++, WAITS_MS.length - 1)] ?? 0;
    return Math.round(wait * (1 - SPREAD + 2 * SPREAD * random()));
  };
}
