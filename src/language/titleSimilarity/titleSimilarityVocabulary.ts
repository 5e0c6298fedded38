/** What the comparison of titles must know of a language. Words are lower case, as people write them. */
export interface Vocabulary {
  /** Words that carry grammar only; they also tell which language a title is written in. */
  functionWords: ReadonlySet<string>;
  /** Words that change little of what is to be done: verbs of any plan (give, carry out), "at least", "various". */
  lightWords: ReadonlySet<string>;
  /** Words that turn a sentence into another one when they stand in one title only: not, without, except. */
  turningWords: ReadonlySet<string>;
  /**
   * Forms of a word that no stemmer brings together, and verbs of plans that stand for each other, to one of each set.
   * One form of each is enough: the stems of the words are looked up too.
   */
  sameAs: ReadonlyMap<string, string>;
  /** From two on ("one" is an article in two of the languages), to their digits. */
  numberWords: ReadonlyMap<string, string>;
  /** Where something comes from and where it goes: the order of the two matters. */
  fromWords: ReadonlySet<string>;
  toWords: ReadonlySet<string>;
  /** After these a further word widens a title ("and associations") rather than narrowing it. */
  conjunctions: ReadonlySet<string>;
  /** One spelling for the ways in which the language is written (organise, organize). */
  spelling(word: string): string;
  stem(word: string): string;
}

export const titleWordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** From lines of words that count as one: every word of a line is mapped to the line's first. */
export function titleWordSets(lines: string): ReadonlyMap<string, string> {
  const sets = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return new Map(sets.flatMap((set) => set.map((word) => [word, set[0] ?? word] as const)));
}

/** From words in the order of their numbers, from the given one on. */
export function titleNumberWords(first: number, text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((word, index) => [word, String(first + index)]);
}
