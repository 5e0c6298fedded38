/**
 * One part of a case that builds on the parts before it. What is thrown in it names the part, so a long story says where it broke; the
 * comparison that vitest draws stays with it. Gives what the part gives.
 */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw new Error(`In “${name}”: ${String(error)}`, { cause: error });
    error.message = `In “${name}”: ${error.message}`;
    throw error;
  }
}
