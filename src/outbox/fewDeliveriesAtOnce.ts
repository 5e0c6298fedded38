import { setImmediate as turn } from 'node:timers/promises';

/**
 * Lets a few pieces of work run at a time, the others in the order in which they came. Between one and the next whoever else works
 * in this process has their turn: a database file answers at once, and would let nobody in between.
 */
export function fewDeliveriesAtOnce(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await turn();
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
