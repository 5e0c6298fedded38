import type { SentenceWord } from './classifierFeatures.ts';

/** What in a sentence may be the person's own words, the likeliest first. */
export interface LikelyOwnWords {
  /** A name or a term: what stands in quotation marks, then what no example says. */
  named: readonly string[];
  /** All that follows each word: a day or a time stands at the beginning of one of them. */
  tails: readonly string[];
}

/** A word of a sentence, and whether it is the person's own, or is where its neighbour is. */
export interface JudgedWord extends SentenceWord {
  isOwn: boolean;
  mayBeOwn: boolean;
}

/** Small words between two parts of one name: "Dar es Salaam", "marqueur de genre". */
const MOST_BETWEEN = 2;
/** Longer ones are no name or term. */
const MOST_OWN = 6;

const quotation = /[“"«„]\s*([^“”"«»„]+?)\s*[”"»“]/u;

/** Finds the words in a sentence that only this person says: who is asked for, what word is not known, when. */
export function ownWordsInInquiry(sentence: string, words: readonly JudgedWord[]): LikelyOwnWords {
  const quoted = quotation.exec(sentence)?.[1];
  return {
    named: [quoted, namedIn(sentence, words)].filter((one) => one !== undefined),
    tails: words.map(({ start }) => sentence.slice(start)),
  };
}

function namedIn(sentence: string, words: readonly JudgedWord[]): string | undefined {
  const isCapital = ({ start }: JudgedWord, at: number): boolean => at > 0 && /^\p{Lu}/u.test(sentence.slice(start));
  const isOwn = words.map((word) => word.isOwn);
  // Where every word is known, one that may be a name is one, then one with a capital inside the sentence, or all of capitals.
  const isNameLike = ({ start, end }: JudgedWord, at: number): boolean =>
    (at === 0 ? /^\p{Lu}{2,}$/u : /^\p{Lu}\p{L}/u).test(sentence.slice(start, end));
  const last = [
    isOwn.lastIndexOf(true),
    words.findLastIndex((word) => word.mayBeOwn),
    words.findLastIndex(isNameLike),
  ].find((at) => at !== -1);
  if (last === undefined) return undefined;
  let [from, to] = [last, last];
  // A greeting or a verb that no example has may come long before what is asked about.
  for (
    let before = last;
    before !== -1 && from - before - 1 <= MOST_BETWEEN;
    before = before === 0 ? -1 : isOwn.lastIndexOf(true, before - 1)
  )
    from = before;
  const goesWith = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && (word.mayBeOwn || isCapital(word, at));
  };
  while (goesWith(from - 1)) from--;
  while (goesWith(to + 1)) to++;
  const [first, end] = [words[from], words[to]];
  return first && end && to - from < MOST_OWN ? sentence.slice(first.start, end.end) : undefined;
}
