import { distance } from 'fastest-levenshtein';

/** Slips of a hand between two words: two letters in each other's place are one, as anything else that one key does. */
export function spellingDistance(said: string, called: string): number {
  const far = distance(said, called);
  if (far !== 2 || said.length !== called.length) return far;
  const at = said.split('').findIndex((letter, i) => letter !== called[i]);
  const swapped = said.slice(0, at) + (said[at + 1] ?? '') + (said[at] ?? '') + said.slice(at + 2);
  return swapped === called ? 1 : far;
}
