import { Refusal } from '../core/refusal.ts';

/** As long as a description may be that is read aloud without tiring anybody. */
const LONGEST_WORDS = 500;

/** What somebody says that a picture shows, on one line; empty where they say nothing. Refuses what is too long to be read aloud. */
export function attachedPictureWords(said = ''): string {
  const words = said.trim().replaceAll(/\s+/g, ' ');
  if (words.length > LONGEST_WORDS)
    throw new Refusal('files.wordsTooLong', { length: words.length, most: LONGEST_WORDS });
  return words;
}
