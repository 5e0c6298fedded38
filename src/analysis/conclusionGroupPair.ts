/** The two groups of a comparison; the instrument's schema asks for exactly two. */
export function conclusionGroupPair<Entry>(groups: readonly Entry[]): [Entry, Entry] {
  const [first, second] = groups;
  if (first === undefined || second === undefined) throw new Error('A comparison needs two groups');
  return [first, second];
}
