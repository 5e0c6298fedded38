import { setImmediate as turn } from 'node:timers/promises';
import pLimit from 'p-limit';

/**
 * Lets a few pieces of work run at a time, the others in the order in which they came. Between one and the next whoever else works
 * in this process has their turn: a database file answers at once, and would let nobody in between.
 */
export function fewDeliveriesAtOnce(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const limit = pLimit(places);
  return (work) =>
    limit(async () => {
      await turn();
      return work();
    });
}
