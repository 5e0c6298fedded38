import { setImmediate as turn } from 'node:timers/promises';
import type { Language } from '../language/language.ts';
import { loadTerms, type Terms } from './loadTerms.ts';
import { termLengthAt, type Pattern, STEM_HEAD } from './termPattern.ts';
import type { Term } from './term.ts';
import { termSentences, type TermToken } from './termTokens.ts';

/** A term in a text, and where it stands. */
export interface Remark {
  term: Term;
  said: string;
  from: number;
}

/** Characters after which whoever waits has their turn. */
const PIECE = 10_000;

/** The terms that stand in a text, in their order. A long text is read in pieces, between which others are served. */
export async function findTerms(text: string, language: Language): Promise<Remark[]> {
  const terms = loadTerms(language);
  const remarks: Remark[] = [];
  let next = PIECE;
  for (const sentence of termSentences(text)) {
    for (const { term, from, to } of termsIn(sentence, terms)) remarks.push({ term, said: text.slice(from, to), from });
    if ((sentence.at(-1)?.to ?? 0) < next) continue;
    next += PIECE;
    await turn();
  }
  return remarks;
}

/** The terms in the beginning of a text, as long as a piece: what somebody has just written is seldom longer. */
export function findTermsAtOnce(text: string, language: Language): Remark[] {
  const terms = loadTerms(language);
  const head = text.slice(0, PIECE);
  return [...termSentences(head)].flatMap((sentence) =>
    termsIn(sentence, terms).map(({ term, from, to }) => ({ term, said: head.slice(from, to), from })),
  );
}

interface Found {
  term: Term;
  from: number;
  to: number;
}

function termsIn(sentence: readonly TermToken[], { byFirst }: Terms): Found[] {
  const words = new Set(sentence.map(({ word }) => word));
  const found: Found[] = [];
  for (let at = 0; at < sentence.length;) {
    const { pattern, length } = longestAt(sentence, at, byFirst, words);
    const [first, last] = [sentence[at], sentence[at + length - 1]];
    if (pattern?.meaning && first && last && !first.quoted)
      found.push({ term: pattern.meaning, from: first.from, to: last.to });
    at += Math.max(length, 1);
  }
  return found;
}

/** The pattern that covers most words from a place on; a name hides the words that it is made of. */
function longestAt(
  sentence: readonly TermToken[],
  at: number,
  byFirst: Terms['byFirst'],
  words: ReadonlySet<string>,
): { pattern: Pattern<Term | null> | null; length: number } {
  const head = sentence[at]?.word ?? '';
  const keys = /^\d/.test(head) ? ['#'] : [head, head.slice(0, STEM_HEAD)];
  let longest: Pattern<Term | null> | null = null;
  let length = 0;
  for (const pattern of keys.flatMap((key) => byFirst.get(key) ?? [])) {
    const covered = termLengthAt(pattern, sentence, at);
    if (covered <= length || !isMeant(pattern.meaning, sentence, at, covered, words)) continue;
    [longest, length] = [pattern, covered];
  }
  return { pattern: longest, length };
}

/** Whether the words around it leave a term what it is. */
function isMeant(
  term: Term | null,
  sentence: readonly TermToken[],
  at: number,
  length: number,
  words: ReadonlySet<string>,
): boolean {
  if (term === null) return true;
  const [before, after] = [sentence[at - 1]?.word ?? '', sentence[at + length]?.word ?? ''];
  return (
    !term.notAfter.includes(before) && !term.notBefore.includes(after) && !term.unless.some((word) => words.has(word))
  );
}
