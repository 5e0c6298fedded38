/** Each thing by its key, in their order; of several with one key the first. */
export function firstByKey<Key, Thing>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing> {
  const found = new Map<Key, Thing>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!found.has(key)) found.set(key, thing);
  }
  return found;
}

/** All things of each key, in their order, as `Map.groupBy` gives them on later versions of Node. */
export function allByKey<Key, Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const found = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const before = found.get(key);
    if (before) before.push(thing);
    else found.set(key, [thing]);
  }
  return found;
}
