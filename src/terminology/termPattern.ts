import type { TermToken } from './termTokens.ts';

/** Letters under which a stem is found. */
export const STEM_HEAD = 4;
/** The most words that `...` stands for. */
const GAP = 8;

/** A pattern of words, and what it means. */
export interface Pattern<Meaning> {
  first: string;
  words: readonly string[];
  meaning: Meaning;
}

export function parseTermPattern<Meaning>(text: string, meaning: Meaning): Pattern<Meaning> {
  const words = text.split(' ');
  const [head = ''] = words;
  return { first: head.endsWith('*') ? head.slice(0, STEM_HEAD) : head, words, meaning };
}

/** How many tokens a pattern covers from a place in a sentence on; 0 where it does not stand there. */
export function termLengthAt({ words }: Pattern<unknown>, tokens: readonly TermToken[], at: number): number {
  let to = at;
  for (const [position, word] of words.entries()) {
    if (word === '...') {
      const next = words[position + 1] ?? '';
      const found = tokens.slice(to, to + GAP + 1).findIndex(({ word: said }) => isWord(next, said));
      if (found < 0) return 0;
      to += found;
      continue;
    }
    const said = tokens[to]?.word;
    if (said === undefined || !isWord(word, said)) return 0;
    to++;
  }
  return to - at;
}

function isWord(expected: string, said: string): boolean {
  if (expected === '#') return /^\d/.test(said);
  return expected.endsWith('*') ? said.startsWith(expected.slice(0, -1)) : said === expected;
}
