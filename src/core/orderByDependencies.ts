/** Things, each after those that `before` names for it; where they name each other in a circle, whichever comes first in the list stays first. */
export function orderByDependencies<Thing>(
  things: readonly Thing[],
  before: (one: Thing) => readonly Thing[],
): Thing[] {
  const order = new Set<Thing>();
  const place = (one: Thing, within: readonly Thing[]): void => {
    if (order.has(one) || within.includes(one)) return;
    for (const other of before(one)) place(other, [...within, one]);
    order.add(one);
  };
  for (const one of things) place(one, []);
  return [...order];
}
