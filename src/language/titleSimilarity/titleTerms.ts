import { normalize } from '../normalize.ts';
import type { Vocabulary } from './titleSimilarityVocabulary.ts';

/** A word of a title that says something. */
export interface TitleTerm {
  /** What it is compared by: its stem, or what the vocabulary takes it for. */
  key: string;
  /** The word itself without accents. */
  plain: string;
  /** Whether the key is the vocabulary's word rather than the stemmer's. */
  fixed: boolean;
  /** What it counts where both titles have it. */
  weight: number;
  /** What it counts where only one title has it. */
  added: number;
}

/** "From headquarters to the field": the first word on either side. */
export interface WayBetween {
  from: TitleTerm;
  to: TitleTerm;
}

export interface TitleTerms {
  terms: TitleTerm[];
  ways: WayBetween[];
  numbers: string[];
  /** The words that turn the sentence, as one text. */
  turning: string;
  /** All but the numbers, word by word. */
  text: string;
}

/** What a word counts that every plan has: verbs of giving and doing. */
export const LIGHT = 0.1;
const ADDED_BY_AND = 0.5;

/** Lower-case words and numbers of a title: hyphens part words, a possessive 's and the commas of thousands go. */
function tokensOf(title: string): string[] {
  const text = normalize(title, 'NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L})'s\b/gu, '')
    .replace(/%|\b(?:per|pour|por)\s+(?:cent|ciento)(?!\p{L})/gu, ' percent ')
    .replace(/(?<=\d)[,.\s](?=\d{3}(?!\d))/g, '');
  return text.match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

/** A title taken apart once, to be compared with many. */
export interface Title {
  tokens: readonly string[];
  words: ReadonlySet<string>;
  /** Its terms by language, as far as they have been asked for. */
  terms: Map<Vocabulary, TitleTerms>;
}

export function parseTitleTerms(text: string): Title {
  const tokens = tokensOf(text);
  return { tokens, words: new Set(tokens), terms: new Map() };
}

/** The terms of a title beside another: its "counter trafficking" is read as the other's "countertrafficking". */
export function titleTermsOf(title: Title, other: Title, vocabulary: Vocabulary): TitleTerms {
  const joined = joinLike(title.tokens, other.words);
  if (joined.length < title.tokens.length) return parseTerms(joined, vocabulary);
  const known = title.terms.get(vocabulary) ?? parseTerms(title.tokens, vocabulary);
  title.terms.set(vocabulary, known);
  return known;
}

function parseTerms(tokens: readonly string[], vocabulary: Vocabulary): TitleTerms {
  const result: TitleTerms = { terms: [], ways: [], numbers: [], turning: '', text: '' };
  const way: { from: TitleTerm | null; at: 'nowhere' | 'from' | 'to' } = { from: null, at: 'nowhere' };
  const turning: string[] = [];
  const text: string[] = [];
  let afterAnd: 'no' | 'yes' | 'within' = 'no';
  for (const token of tokens) {
    const number = /^\d/.test(token) ? token : vocabulary.numberWords.get(token);
    if (number !== undefined) {
      result.numbers.push(number);
      continue;
    }
    text.push(token);
    if (vocabulary.fromWords.has(token)) Object.assign(way, { from: null, at: 'from' });
    else if (vocabulary.toWords.has(token) && way.from) way.at = 'to';
    if (vocabulary.conjunctions.has(token)) afterAnd = 'yes';
    else if (vocabulary.functionWords.has(token)) afterAnd = afterAnd === 'yes' ? 'yes' : 'no';
    else if (vocabulary.turningWords.has(token)) turning.push(token);
    else {
      const term = termOf(token, vocabulary, afterAnd !== 'no');
      result.terms.push(term);
      if (way.at === 'from') way.from ??= term;
      else if (way.at === 'to' && way.from) {
        result.ways.push({ from: way.from, to: term });
        way.at = 'nowhere';
      }
      if (afterAnd === 'yes') afterAnd = 'within';
    }
  }
  return { ...result, turning: turning.toSorted().join(' '), text: text.join(' ') };
}

function termOf(token: string, vocabulary: Vocabulary, afterAnd: boolean): TitleTerm {
  const word = vocabulary.spelling(token);
  const stem = vocabulary.stem(word);
  const fixed = vocabulary.sameAs.get(token) ?? stemmed(vocabulary).get(stem);
  const weight = vocabulary.lightWords.has(token) ? LIGHT : 1;
  return {
    key: fixed ?? withoutAccents(stem),
    plain: withoutAccents(word),
    fixed: fixed !== undefined,
    weight,
    added: Math.min(weight, afterAnd ? ADDED_BY_AND : 1),
  };
}

const stemmedSets = new WeakMap<Vocabulary, Map<string, string>>();

/** The vocabulary's sets of words by stem. */
function stemmed(vocabulary: Vocabulary): Map<string, string> {
  let sets = stemmedSets.get(vocabulary);
  if (!sets) {
    sets = new Map([...vocabulary.sameAs].map(([word, first]) => [vocabulary.stem(vocabulary.spelling(word)), first]));
    stemmedSets.set(vocabulary, sets);
  }
  return sets;
}

function joinLike(tokens: readonly string[], others: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    const previous = joined.at(-1);
    if (previous !== undefined && others.has(previous + token)) joined[joined.length - 1] = previous + token;
    else joined.push(token);
  }
  return joined;
}

function withoutAccents(word: string): string {
  return normalize(word, 'NFD').replace(/\p{M}/gu, '');
}
