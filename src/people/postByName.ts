import type { NamedPost } from './dutyStationNames.ts';
import type { postsOfGroup } from './posts/store.ts';

/** A post with its Post.id, and what people call it by. */
export type PostByName = NamedPost & { id: number };

type PostRow = Awaited<ReturnType<typeof postsOfGroup>>[number];

export const asPostByName = ({ id, code, name, dutyStation }: PostRow): PostByName => ({
  id,
  code,
  name,
  station: dutyStation,
  country: dutyStation.country,
  holders: [],
});
