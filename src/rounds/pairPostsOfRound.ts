/** What pairing looks at. */
export interface Pairable {
  id: number;
  code: string;
  kind: string;
}

/** Two posts that are to learn from each other. */
export type Pair = readonly [one: number, other: number];

/**
 * Pairs posts for an exercise where nobody chose. Headquarters units meet field posts: both in the order of their codes,
 * the shorter row begun again until the longer one ends, so that everybody has a counterpart and the load is even. Where all
 * posts are of one kind, each is paired with the next. Post.ids; the same posts always give the same pairs, each once.
 */
export function pairPostsOfRound(posts: readonly Pairable[]): Pair[] {
  const inOrder = [...posts].sort((a, b) => (a.code < b.code ? -1 : 1));
  const hq = inOrder.filter(({ kind }) => kind === 'hq');
  const field = inOrder.filter(({ kind }) => kind !== 'hq');
  if (hq.length === 0 || field.length === 0) return neighbours(inOrder);
  return Array.from({ length: Math.max(hq.length, field.length) }, (_, i) => [at(hq, i), at(field, i)] as const);
}

function neighbours(posts: readonly Pairable[]): Pair[] {
  // Two posts would be paired twice, a single one with itself.
  const pairs = posts.length > 2 ? posts.length : posts.length - 1;
  return Array.from({ length: Math.max(pairs, 0) }, (_, i) => [at(posts, i), at(posts, i + 1)] as const);
}

function at(posts: readonly Pairable[], index: number): number {
  const post = posts[index % posts.length];
  if (post === undefined) throw new Error('there is nobody to pair with');
  return post.id;
}
