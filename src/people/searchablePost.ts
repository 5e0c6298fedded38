import type { NamedPost } from './postsMeant.ts';
import type { postsOfGroup } from './posts/store.ts';

/** A post with its Post.id, and what people call it by. */
export type SearchablePost = NamedPost & { id: number };

type PostRow = Awaited<ReturnType<typeof postsOfGroup>>[number];

export const asSearchablePost = ({ id, code, name, dutyStation }: PostRow): SearchablePost => ({
  id,
  code,
  name,
  station: dutyStation,
  country: dutyStation.country,
  holders: [],
});
