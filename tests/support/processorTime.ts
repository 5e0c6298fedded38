const TRIES = 20;

/**
 * Milliseconds of processor that something takes at most. What other processes do does not count in the processor's time, what other
 * threads of this one do does not count in the time on the wall where each has its core: the smaller is nearer to the work's own.
 */
export async function processorTimeOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return Math.min((user + system) / 1_000, performance.now() - began);
}

/**
 * The least of some tries, which stop at the first below `enough` milliseconds: a slow moment of the machine, or a collection of
 * garbage, is no fault of the work.
 */
export async function leastProcessorTimeOf(work: () => unknown, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && least >= enough; attempt++)
    least = Math.min(least, await processorTimeOf(work));
  return least;
}
