import { ComplementBayes } from './complementBayes.ts';
import type { InquiryExample } from './examples.ts';
import {
  inquiryWordBeginning,
  OWN_WORDS,
  inquiryClassifierFeatures,
  type SentenceWord,
  inquirySentenceWords,
} from './classifierFeatures.ts';

/** What examples teach. */
export interface Lesson {
  kinds: ComplementBayes<InquiryExample['kind']>;
  /** A word that stands in brackets more often than not, or that no example has, neither it nor one that begins so. */
  isOwn(word: SentenceWord): boolean;
  /** A word that stands in brackets now and then: beside one's own it is one's own too. */
  mayBeOwn(word: SentenceWord): boolean;
}

/** A word that stands in brackets so often, of all times, goes with what is beside it there. */
const NOW_AND_THEN = 0.3;
const USUALLY = 0.5;
/** Sentences that are read in one go. */
const SLICE = 100;

interface Part {
  isOwn: boolean;
  words: string[];
}

/** Learns from examples in small steps. */
export function* learnInquiries(examples: readonly InquiryExample[]): Generator<undefined, Lesson> {
  const inBrackets = new Map<string, number>();
  const outside = new Map<string, number>();
  const read: { kind: InquiryExample['kind']; parts: Part[] }[] = [];
  for (const [at, { kind, sentence }] of examples.entries()) {
    const parts = partsOf(sentence);
    for (const { isOwn, words } of parts) for (const word of words) count(isOwn ? inBrackets : outside, word);
    read.push({ kind, parts });
    if (at % SLICE === 0) yield;
  }
  const shareInBrackets = (word: string): number => {
    const times = inBrackets.get(word) ?? 0;
    return times / (times + (outside.get(word) ?? 0) || 1);
  };
  const isUsual = (word: string): boolean => shareInBrackets(word) <= USUALLY;
  // What is in brackets is anybody's own, and teaches only where such words stand.
  const wordsOf = (parts: Part[]): string[] =>
    parts.flatMap(({ isOwn, words }) =>
      isOwn ? [OWN_WORDS] : words.map((word) => (isUsual(word) ? word : OWN_WORDS)),
    );
  const texts: { kind: InquiryExample['kind']; features: Set<string> }[] = [];
  for (const [at, { kind, parts }] of read.entries()) {
    texts.push({ kind, features: inquiryClassifierFeatures(wordsOf(parts)) });
    if (at % SLICE === 0) yield;
  }
  const kinds = yield* ComplementBayes.learn(texts);
  return {
    kinds,
    isOwn: ({ text }) => !isUsual(text) || (!kinds.knows(text) && !kinds.knows(inquiryWordBeginning(text))),
    mayBeOwn: ({ text }) => shareInBrackets(text) >= NOW_AND_THEN,
  };
}

const partsOf = (sentence: string): Part[] =>
  sentence
    .split(/(\[[^\]]*\])/)
    .map((part) => ({ isOwn: part.startsWith('['), words: inquirySentenceWords(part).map(({ text }) => text) }));

const count = (counts: Map<string, number>, word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
