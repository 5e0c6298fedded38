/**
 * Reads values for things, many in one go, and takes what was read within the last milliseconds as read. `keyOf` says which
 * things have the same value; `read` gets one thing of each, and gives their values in that order.
 */
export function remembering<Thing, Value>(
  freshForMs: number,
  keyOf: (thing: Thing) => string,
  read: (things: Thing[], now: Date) => Promise<Value[]>,
): (things: readonly Thing[], now: Date) => Promise<Value[]> {
  const known = new Map<string, { readAt: number; value: Value }>();
  return async (things, now) => {
    const at = now.getTime();
    const values = new Map<string, Value>();
    const missing = new Map<string, Thing>();
    for (const thing of things) {
      const key = keyOf(thing);
      const last = known.get(key);
      if (last && Math.abs(at - last.readAt) < freshForMs) values.set(key, last.value);
      else missing.set(key, thing);
    }
    const readNow = missing.size > 0 ? await read([...missing.values()], now) : [];
    [...missing.keys()].forEach((key, i) => {
      const value = readNow[i] as Value;
      values.set(key, value);
      known.set(key, { readAt: at, value });
    });
    return things.map((thing) => values.get(keyOf(thing)) as Value);
  };
}
