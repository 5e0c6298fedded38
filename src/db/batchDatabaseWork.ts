import { setImmediate as nextEvents } from 'node:timers/promises';

/** What came of one item: gives its result, or throws why there is none. */
export type BatchResult<Result> = () => Result;

export function failedInDatabaseBatch(error: unknown): BatchResult<never> {
  return () => {
    throw error;
  };
}

/** Items done in one go at most, so that the first of a crowd do not wait for its last. */
const AT_ONCE = 50;

/**
 * Work on items that arrive while the database is busy with others is done for many of them in one go: a hundred people at
 * once cost a few commits, not a hundred. `run` says for each item, in their order, what came of it; where it fails itself,
 * it fails for all.
 */
export function batchDatabaseWork<Item, Result>(
  run: (items: Item[]) => Promise<BatchResult<Result>[]>,
): (item: Item) => Promise<Result> {
  let waiting: { item: Item; settle: (outcome: BatchResult<Result>) => void }[] = [];
  let running = false;

  async function runAll(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      // What has already arrived at the process is read first, so that it goes together with what is here.
      await nextEvents();
      const batch = waiting.slice(0, AT_ONCE);
      waiting = waiting.slice(AT_ONCE);
      const outcomes = await attempt(batch.map(({ item }) => item));
      batch.forEach(({ settle }, index) =>
        settle(outcomes[index] ?? failedInDatabaseBatch(new Error('every item must have an outcome'))),
      );
    }
    running = false;
  }

  async function attempt(items: Item[]): Promise<BatchResult<Result>[]> {
    try {
      return await run(items);
    } catch (error) {
      return items.map(() => failedInDatabaseBatch(error));
    }
  }

  return async (item) => {
    const outcome = await new Promise<BatchResult<Result>>((settle) => {
      waiting.push({ item, settle });
      if (!running) void runAll();
    });
    return outcome();
  };
}

/** The same with a queue for each owner, for instance a database. */
export function batchDatabaseWorkFor<Owner extends object, Item, Result>(
  run: (owner: Owner, items: Item[]) => Promise<BatchResult<Result>[]>,
): (owner: Owner, item: Item) => Promise<Result> {
  const queues = new WeakMap<Owner, (item: Item) => Promise<Result>>();
  return (owner, item) => {
    const queue = queues.get(owner) ?? batchDatabaseWork((items: Item[]) => run(owner, items));
    queues.set(owner, queue);
    return queue(item);
  };
}
