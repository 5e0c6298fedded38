import { Refusal } from './refusal.ts';

/** Refuses words that are longer than is kept; `limit` is in characters. */
export function requireWordsWithin(limit: number, words: string): void {
  if (words.length > limit) throw new Refusal('review.tooLong', { limit, length: words.length });
}
