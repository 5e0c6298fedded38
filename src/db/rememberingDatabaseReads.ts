/**
 * Reads values for things, many in one go, and takes what was read within the last milliseconds, or is just being read, as
 * read. `keyOf` says which things have the same value; `read` gets one thing of each, and gives their values in that order.
 */
export function rememberingDatabaseReads<Thing, Value>(
  freshForMs: number,
  keyOf: (thing: Thing) => string,
  read: (things: Thing[], now: Date) => Promise<Value[]>,
): (things: readonly Thing[], now: Date) => Promise<Value[]> {
  const known = new Map<string, { readAt: number; value: Promise<Value> }>();

  function readNow(missing: ReadonlyMap<string, Thing>, now: Date): void {
    const values = read([...missing.values()], now);
    for (const [position, key] of [...missing.keys()].entries()) {
      const value = values.then((all) => all[position] as Value);
      const entry = { readAt: now.getTime(), value };
      known.set(key, entry);
      value.catch(() => {
        if (known.get(key) === entry) known.delete(key);
      });
    }
  }

  return (things, now) => {
    const isFresh = ({ readAt }: { readAt: number }): boolean => Math.abs(now.getTime() - readAt) < freshForMs;
    const missing = new Map<string, Thing>();
    for (const thing of things) {
      const key = keyOf(thing);
      const last = known.get(key);
      if (!last || !isFresh(last)) missing.set(key, thing);
    }
    if (missing.size > 0) {
      for (const [key, entry] of known) if (!isFresh(entry)) known.delete(key);
      readNow(missing, now);
    }
    return Promise.all(things.map((thing) => known.get(keyOf(thing))?.value as Promise<Value>));
  };
}
