/**
 * Work on items that arrive while the database is busy with others is done for all of them in one go: a hundred people at
 * once cost a few commits, not a hundred. `run` answers for each item, in their order; where it fails, it fails for all.
 */
export function together<Item, Result>(run: (items: Item[]) => Promise<Result[]>): (item: Item) => Promise<Result> {
  let waiting: { item: Item; settle: (result: Result) => void; fail: (error: unknown) => void }[] = [];
  let running = false;

  async function runAll(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const results = await run(batch.map(({ item }) => item));
        batch.forEach(({ settle }, index) => settle(results[index] as Result));
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    running = false;
  }

  return (item) =>
    new Promise((settle, fail) => {
      waiting.push({ item, settle, fail });
      if (!running) void runAll();
    });
}
