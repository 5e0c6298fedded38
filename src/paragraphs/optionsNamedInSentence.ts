import type { Option, SimpleField } from '../instruments/instrumentField.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { type TopicWord, topicWordsOfLanguage } from '../language/topics/topicWordsOfLanguage.ts';

/** A place in a sentence at which something is named: from a word to before another. */
export interface MentionPlace {
  value: string;
  from: number;
  to: number;
  /** Whether it is named in its own words, rather than by what else people call it. */
  isOwn: boolean;
}

/** Words that something is called by, as stems. */
export interface CalledBy {
  value: string;
  words: readonly TopicWord[];
  isOwn: boolean;
  language: Language;
}

/** "4 – Strongly committed" is called by its words; the number is for the list. */
const numbered = /^\d+\s*[–—.:-]\s*/;

/** What the options of a field are called, in a language, and what else people call them. */
export function optionsCalledInParagraph(options: readonly Option[], language: Language): CalledBy[] {
  return options.flatMap(({ key, label, also = [] }) => [
    calledInParagraph(String(key), localizedIn(label, language).replace(numbered, ''), language, true),
    ...also.map((text) => calledInParagraph(String(key), text, language, false)),
  ]);
}

/** The options of a field; none for what has none of its own. */
export const paragraphOptions = (field: SimpleField): readonly Option[] => ('options' in field ? field.options : []);

/** What something is called, made ready to be found. */
export function calledInParagraph(value: string, text: string, language: Language, isOwn: boolean): CalledBy {
  return { value, words: topicWordsOfLanguage(text, language), isOwn, language };
}

/** Where a sentence names any of these, the longest at each place; one that lies within a longer one is not meant. */
export function mentionsInParagraph(words: readonly TopicWord[], all: readonly CalledBy[]): MentionPlace[] {
  const found = all.flatMap((called) =>
    placesCalled(words, called).map((from): MentionPlace => {
      const { value, isOwn, words: sought } = called;
      return { value, from, to: from + sought.length, isOwn };
    }),
  );
  const covers = (one: MentionPlace, other: MentionPlace): boolean =>
    one.from <= other.from && other.to <= one.to && one.to - one.from > other.to - other.from;
  const outer = found.filter((one) => !found.some((other) => covers(other, one)));
  return outer
    .filter((one, at) => outer.findIndex(({ value, from }) => value === one.value && from === one.from) === at)
    .toSorted((one, other) => one.from - other.from);
}

/** The words at which something is named; most are none, which a look at the stem of the first one tells. */
function placesCalled(words: readonly TopicWord[], { words: sought, language }: CalledBy): number[] {
  const [first] = sought;
  const places: number[] = [];
  for (const [from, { stem }] of words.entries())
    if (stem === first?.stem && sought.every((word, at) => isSame(words[from + at], word, language))) places.push(from);
  return places;
}

/**
 * Whether a word of a sentence is a word that something is called by: in another gender or number. English verbs and nouns share their
 * stems ("a delay", "delayed"), so there it is the word itself, or its plural.
 */
function isSame(said: TopicWord | undefined, sought: TopicWord, language: Language): boolean {
  if (said === undefined || said.stem !== sought.stem) return false;
  return language !== 'en' || said.word.replace(/s$/, '') === sought.word.replace(/s$/, '');
}
