import { unaccented } from '../language/unaccented.ts';

/** A word of a text as terms are compared with it, and where it stands. */
export interface TermToken {
  /** In small letters, without accents. */
  word: string;
  from: number;
  to: number;
  /** What is quoted is somebody else's. */
  quoted: boolean;
}

const wordPattern = /\p{L}+|\d[\d.,]*/gu;
const plain = /^[\x20-\x7e]*$/;

/** The words of a text, a sentence at a time. */
export function* termSentences(text: string): Generator<TermToken[]> {
  let sentence: TermToken[] = [];
  let end = 0;
  let quoted = false;
  for (const { 0: said, index } of text.matchAll(wordPattern)) {
    const between = text.slice(end, index);
    if (/[.!?;\n]\s/.test(`${between} `) && sentence.length > 0) {
      yield sentence;
      sentence = [];
    }
    quoted = quotedAfter(between, quoted);
    end = index + said.length;
    const word = plain.test(said) ? said.toLowerCase() : unaccented(said);
    sentence.push({ word, from: index, to: end, quoted });
  }
  if (sentence.length > 0) yield sentence;
}

/** Quotation marks open and close; none goes beyond its paragraph. */
function quotedAfter(between: string, before: boolean): boolean {
  let quoted = before;
  for (const sign of between) {
    if (sign === '“' || sign === '«') quoted = true;
    else if (sign === '”' || sign === '»' || sign === '\n') quoted = false;
    else if (sign === '"') quoted = !quoted;
  }
  return quoted;
}
