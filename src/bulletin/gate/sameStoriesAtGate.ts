import { unaccented } from '../../language/unaccented.ts';
import type { Item } from '../../contributions/contribution.ts';

/** So much of the shorter text's words in the other makes both the same piece. */
const SHARED = 0.8;
/** Words of a text that can be told from others by its words alone. */
const ENOUGH = 5;

type Piece = Pick<Item, 'id' | 'text'>;

/** Pairs of pieces that say the same in almost the same words, in whichever language they were entered, the earlier first. Words count without accents, capitals and signs. */
export function sameStoriesAtGate(items: readonly Piece[]): [number, number][] {
  const told = items.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  return told.flatMap((one, index) =>
    told
      .slice(index + 1)
      .filter((other) => isSame(one.words, other.words))
      .map((other): [number, number] => [one.id, other.id]),
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(unaccented(text).match(/[\p{L}\p{M}\p{N}]+/gu));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size < ENOUGH ? shared === few.size && few.size === many.size : shared >= SHARED * few.size;
}
