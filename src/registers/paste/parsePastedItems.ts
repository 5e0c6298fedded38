import { parseCommitmentWordsAndDue } from '../../commitments/parseWordsAndDueDate.ts';
import type { SearchablePost } from '../../people/searchablePost.ts';
import { onlyPostMeant } from '../../people/onlyPostMeant.ts';
import { parsePastedAddressees } from './parsePastedAddressees.ts';
import { PASTED, parsePastedList } from './parsePastedList.ts';

/** An item that was read in a pasted list. */
export interface PastedItem {
  text: string;
  /** The code of a post of the group, or the words that name somebody outside of it; null where nobody is named. */
  addressee: string | null;
  /** Calendar date. */
  due: string | null;
}

/** Characters of an item; what is longer is cut. */
const LONGEST = 3_000;

/** What a pasted list recommends: each item with whom it names, and by when, where a date stands at its end. `today` is YYYY-MM-DD. */
export function parsePastedItems(pasted: string, posts: readonly SearchablePost[], today: string): PastedItem[] {
  return parsePastedList(pasted)
    .slice(0, PASTED.items)
    .map(({ text, heading }) => {
      const named = parsePastedAddressees(text, heading);
      const post = named.map(({ words }) => onlyPostMeant(words, posts)).find((one) => one !== null);
      const words = named.find(({ isSure }) => isSure)?.words ?? null;
      const tail = text.slice(-80).replace(/[\s.;]*(?:[([][^()[\]]{0,60}[)\]])?[\s.;]*$/, '');
      const { due } = parseCommitmentWordsAndDue(tail, today);
      return { text: text.slice(0, LONGEST), addressee: post?.code ?? words, due };
    });
}
