const TRIES = 20;

/**
 * Begins to measure: what it gives says how many milliseconds of processor were spent since, at most. What other processes do does not count
 * in the processor's time, what other threads of this one do does not count in the time on the wall where each has its core: the smaller
 * is nearer to the work's own.
 */
export function startProcessorTime(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min((user + system) / 1_000, performance.now() - began);
  };
}

/** Milliseconds of processor that something takes at most. */
export async function processorTimeOf(work: () => unknown): Promise<number> {
  const spent = startProcessorTime();
  await work();
  return spent();
}

/** Milliseconds that something lets somebody wait. */
async function waitOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * The least of some tries, which stop at the first below `enough` milliseconds: a slow moment of the machine, or a collection of
 * garbage, is no fault of the work.
 */
async function leastOf(measure: () => Promise<number>, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && least >= enough; attempt++) least = Math.min(least, await measure());
  return least;
}

export const leastProcessorTimeOf = (work: () => unknown, enough: number): Promise<number> =>
  leastOf(() => processorTimeOf(work), enough);

export const leastWaitOf = (work: () => unknown, enough: number): Promise<number> =>
  leastOf(() => waitOf(work), enough);
