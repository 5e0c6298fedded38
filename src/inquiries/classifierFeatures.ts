import { foldDateText } from '../calendar/calendarTokens.ts';

/** A word of a sentence, with its place in it. */
export interface SentenceWord {
  /** Lower case, without accents; any number is `#`. */
  text: string;
  start: number;
  end: number;
}

/** Stands for words that are the person's own: a name, a term, a time. */
export const OWN_WORDS = '[]';
/** Longer words count by their beginning too: "answer", "answers", "answering". */
const BEGINNING = 5;

/** The words of a sentence and its question marks. */
export function inquirySentenceWords(sentence: string): SentenceWord[] {
  return [...foldDateText(sentence).matchAll(/\p{L}+|\d+|\?/gu)].map(({ 0: found, index }) => ({
    text: /^\d/.test(found) ? '#' : found,
    start: index,
    end: index + found.length,
  }));
}

/** What a word is known by. */
export const inquiryWordBeginning = (word: string): string => `${word.slice(0, BEGINNING)}*`;

/** What a sentence is told by: its words, their beginnings, words that stand side by side, and how it begins. Each once. */
export function inquiryClassifierFeatures(words: readonly string[]): Set<string> {
  const features = new Set<string>();
  let before = '^';
  for (const word of words) {
    features.add(word);
    if (word.length > BEGINNING) features.add(inquiryWordBeginning(word));
    features.add(`${before} ${word}`);
    before = word;
  }
  return features;
}
