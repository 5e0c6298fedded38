import type { SearchablePost } from '../../src/people/searchablePost.ts';
import { parsePastedAddressees } from '../../src/registers/paste/parsePastedAddressees.ts';
import { parsePastedItems } from '../../src/registers/paste/parsePastedItems.ts';
import { parsePastedList } from '../../src/registers/paste/parsePastedList.ts';

const today = '2026-11-29';

/** What reads a list of recommendations that somebody has pasted. */
export const pastedReaders = (posts: readonly SearchablePost[]): Record<string, (text: string) => unknown> => ({
  'a pasted list': (text) => parsePastedItems(text, posts, today),
  'the items of a list': parsePastedList,
  'a numbered list': (text) => parsePastedItems(`1. ${text} 2. ${text}`, posts, today),
  'whom an item names': (text) => parsePastedAddressees(text, text),
});
