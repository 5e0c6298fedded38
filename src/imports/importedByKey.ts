/** Each thing by its key, so that a row finds its own without a look at all; of several the first. */
export function firstImportedByKey<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Map<string, Thing> {
  return new Map(things.toReversed().map((thing) => [keyOf(thing), thing]));
}

/** All things of each key, in their order. */
export function allImportedByKey<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    const before = found.get(keyOf(thing));
    if (before) before.push(thing);
    else found.set(keyOf(thing), [thing]);
  }
  return found;
}
