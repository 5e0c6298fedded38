import { setImmediate } from 'node:timers/promises';
import type { Inquiry } from '../feature/featureInquiry.ts';
import { LONGEST_INQUIRY, MOST_INQUIRY_WORDS } from './inquiryLimits.ts';
import { normalize } from '../language/normalize.ts';
import type { Intent } from '../protocol/intent.ts';
import type { SaidKind } from '../protocol/inquiryKinds.ts';
import { type InquiryExample, shippedInquiryExamples } from './examples.ts';
import { type Lesson, learnInquiries } from './learnInquiries.ts';
import { type LikelyOwnWords, ownWordsInInquiry } from './ownWordsInInquiry.ts';
import { OWN_WORDS, inquiryClassifierFeatures, type SentenceWord, inquirySentenceWords } from './classifierFeatures.ts';

/** One thing that a sentence may mean. */
export interface Likely {
  said: SaidKind;
  intent: Intent;
  acts: boolean;
  ifCalled?: string;
}

/** What a sentence means by what it has in common with the examples: one thing for sure, or one of two. */
export type Learned = { sure: Likely } | { perhaps: Likely[] };

/**
 * How much better the best kind must fit than the next to be meant for sure. Measured on 243 sentences of somebody who had seen neither the
 * examples nor this code: above it 99 of 100 were right, and below it the right one was always among the two best.
 */
const SURE = 0.05;

/** Tells what sentences mean by examples, where no key words do. */
export interface LearnedInquiryReader {
  /** What a sentence means; null where it has too little in common with any example. */
  read(text: string): Learned | null;
  /** Learns the examples in steps of some milliseconds, between which others are served. Whoever asks before learns what is left at once. */
  prepare(): Promise<void>;
}

export function learnedInquiryReader(
  inquiries: readonly Inquiry[],
  examples: () => readonly InquiryExample[] = shippedInquiryExamples,
): LearnedInquiryReader {
  let learning: Generator<undefined, Lesson> | undefined;
  let learned: Lesson | undefined;
  const byKind = new Map(inquiries.map((one) => [one.key, one] as const));
  const step = (): void => {
    learning ??= learnInquiries(examples());
    const { done, value } = learning.next();
    if (done) learned = value;
  };
  return {
    read(text) {
      if (text.length > LONGEST_INQUIRY) return null;
      const said = normalize(text.trim(), 'NFC');
      const words = inquirySentenceWords(said);
      if (words.length === 0 || words.length > MOST_INQUIRY_WORDS) return null;
      while (!learned) step();
      return meaningOf(said, words, learned);
    },
    async prepare() {
      for (; !learned; await setImmediate()) step();
    },
  };

  function meaningOf(said: string, words: readonly SentenceWord[], { kinds, isOwn, mayBeOwn }: Lesson): Learned | null {
    const judged = words.map((word) => ({ ...word, isOwn: isOwn(word), mayBeOwn: mayBeOwn(word) }));
    // Nobody can tell what a sentence means of which no word is known.
    if (judged.every((word) => word.isOwn)) return null;
    const features = inquiryClassifierFeatures(judged.map((word) => (word.isOwn ? OWN_WORDS : word.text)));
    const [first, second] = kinds.ranked(features);
    if (!first || !second || first.kind === 'none') return null;
    const isSure = first.score - second.score >= SURE;
    const own = ownWordsInInquiry(said, judged);
    const likely = (isSure ? [first] : [first, second]).flatMap(({ kind }) =>
      kind === 'none' ? [] : (likelyOf(kind, own) ?? []),
    );
    const [best, ...others] = likely;
    if (!best) return null;
    const meant = JSON.stringify(best.intent);
    const differing = others.filter(({ intent }) => JSON.stringify(intent) !== meant);
    return isSure || (likely.length > 1 && differing.length === 0) ? { sure: best } : { perhaps: [best, ...differing] };
  }

  function likelyOf(said: SaidKind, own: LikelyOwnWords): Likely | null {
    const inquiry = byKind.get(`inquiries.${said}`);
    if (!inquiry) throw new Error(`no feature has an inquiry of the kind ${said}`);
    // Only days and times are told by themselves; any words could be a name or a term.
    const takesAny = inquiry.of(OWN_WORDS) !== null;
    for (const words of [...own.named, ...(takesAny ? [] : own.tails), '']) {
      const intent = inquiry.of(words);
      if (!intent) continue;
      const ifCalled = inquiry.nameIn?.(intent);
      return { said, intent, acts: inquiry.acts, ...(ifCalled !== undefined && { ifCalled }) };
    }
    return null;
  }
}
