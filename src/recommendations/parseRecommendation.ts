import { parseCommitmentWordsAndDue } from '../commitments/parseWordsAndDueDate.ts';
import { normalize } from '../language/normalize.ts';

/** What is said before the colon is a post and a date, and no longer. */
const HEAD = 200;

/** What the words of a recommendation say. */
export interface RecommendationWords {
  /** The post, as it was called; empty where none was. */
  whom: string;
  /** Calendar date. */
  due: string | null;
  /** A date that does not fall on the weekday beside it. */
  misnamed: string | null;
  text: string;
}

/** The parts of "HQ-MPI by 30 June 2001: a line for each mission"; without a colon all of it is the text. */
export function parseRecommendation(said: string, today: string): RecommendationWords {
  const words = normalize(said, 'NFC').trim();
  const colon = words.slice(0, HEAD).indexOf(':');
  if (colon < 0) return { whom: '', due: null, misnamed: null, text: words };
  const { words: whom, due, misnamed } = parseCommitmentWordsAndDue(words.slice(0, colon), today);
  return { whom: whom.replace(/^(?:to|à|au|a|para)\s+/i, ''), due, misnamed, text: words.slice(colon + 1).trim() };
}
