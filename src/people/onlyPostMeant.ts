import { postsMeant } from './postsMeant.ts';
import type { SearchablePost } from './searchablePost.ts';

/** What leads to the place of a post: "mission in Manila", "bureau de Dakar", "oficina en Quito". */
const kindOfPost =
  /^(?:(?:country|regional|field)\s)?(?:mission|office|bureau|oficina|misi[oó]n)\s(?:(?:in|of|at|à|de|du|en|d[’'])\s?(?:la\s)?)/i;

/** The one post that words name; null where they name none, or several. */
export function onlyPostMeant(words: string | null, posts: readonly SearchablePost[]): SearchablePost | null {
  if (words === null) return null;
  for (const said of new Set([words, words.replace(kindOfPost, '')])) {
    const [post, ...others] = postsMeant(said, posts);
    if (post) return others.length === 0 ? post : null;
  }
  return null;
}
