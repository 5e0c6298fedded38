import { LRUCache } from 'lru-cache';
import { setImmediate as turn } from 'node:timers/promises';
import { english } from '../titleSimilarity/englishTitleVocabulary.ts';
import { french } from '../titleSimilarity/frenchTitleVocabulary.ts';
import { spanish } from '../titleSimilarity/spanishTitleVocabulary.ts';
import type { Vocabulary } from '../titleSimilarity/titleSimilarityVocabulary.ts';
import type { Language } from '../language.ts';
import { unaccented } from '../unaccented.ts';
import { thesaurus } from './thesaurus.ts';

const vocabularies: Record<Language, Vocabulary> = { en: english, fr: french, es: spanish };

/** A word of a text by what it is about. */
export interface TopicWord {
  /** Lower case, without accents. */
  word: string;
  /** Its stem, without accents. */
  stem: string;
  /** What the word stands for, where the thesaurus knows it: the same for all words of one thing. */
  topic: string | null;
  /** Words of grammar, which say nothing of what a text is about. */
  isGrammar: boolean;
  start: number;
  end: number;
}

/** Words of grammar that titles do not have: of people who write of themselves, in full sentences. */
const grammar = new Set(
  (
    'everyone everybody someone anyone nobody person people personne personnes persona personas alguien nadie ' +
    'i me us if t s m re ve ll d don doesn didn isn aren wasn weren won can couldn wouldn shouldn not no yes please very much many more most ' +
    'less some any one now still yet already again just only even really quite how when after before because since until about over under up down ' +
    'je j me moi tu te m t n ne pas plus non oui tres bien peu beaucoup moins encore deja aussi seulement apres avant parce depuis jusque afin ' +
    'merci cela ca ici comment combien pourquoi meme rien ' +
    'yo mi mis me nos no si ya muy mas menos mucho poco bien todavia aun tambien solo despues antes porque desde hasta aqui como cuanto cuando ' +
    'que nada ello esto eso'
  ).split(' '),
);

const wordPattern = /\p{L}[\p{L}\p{M}]*|\d+/gu;

/** The words of a text in a language, each with its stem and what it stands for. */
export function topicWordsOfLanguage(text: string, language: Language): TopicWord[] {
  const known = knownOf(language);
  return [...text.matchAll(wordPattern)].map(({ 0: said, index }) => {
    const { word, stem, topic, isGrammar } = known.read(said.toLowerCase());
    return { word, stem, topic, isGrammar, start: index, end: index + said.length };
  });
}

type Read = Pick<TopicWord, 'word' | 'stem' | 'topic' | 'isGrammar'>;

interface Reader {
  read(word: string): Read;
  /** Takes in so many further lines of the thesaurus; says whether any are left. */
  learn(lines: number): boolean;
}

/** Words that were read are remembered up to so many. */
const REMEMBERED = 20_000;
/** Lines of the thesaurus that are taken in at once. */
const PIECE = 8;

const readers = new Map<Language, Reader>();

function knownOf(language: Language): Reader {
  const known = readers.get(language) ?? readerOf(language);
  readers.set(language, known);
  return known;
}

/** Takes in the thesaurus in a language, in pieces between which others are served; the first time only. */
export async function learnLanguageTopicWords(language: Language): Promise<void> {
  while (knownOf(language).learn(PIECE)) await turn();
}

function readerOf(language: Language): Reader {
  const vocabulary = vocabularies[language];
  const functionWords = new Set([...vocabulary.functionWords].map(unaccented));
  const spelled = (word: string): string =>
    // The French stemmer keeps the ending of "they concern".
    vocabulary.spelling(language === 'fr' && word.length > 6 ? word.replace(/(?<!m)ent$/, 'e') : word);
  const stemOf = (word: string): string => unaccented(vocabulary.stem(spelled(word)));
  const topics = new Map<string, string>();
  const remembered = new LRUCache<string, Read>({ max: REMEMBERED });
  const lines = thesaurus.trim().split('\n');
  const learn = (count: number): boolean => {
    for (const line of lines.splice(0, count)) {
      const words = line.split(/[\s|]+/).filter((word) => word !== '');
      for (const stem of words.map(stemOf)) if (!topics.has(stem)) topics.set(stem, `#${words[0] ?? ''}`);
    }
    return lines.length > 0;
  };
  return {
    learn,
    read(said) {
      learn(lines.length);
      const before = remembered.get(said);
      if (before) return before;
      const word = unaccented(said);
      const stem = stemOf(said);
      const isGrammar = word.length < 2 || functionWords.has(word) || grammar.has(word);
      const read = { word, stem, isGrammar, topic: isGrammar ? null : (topics.get(stem) ?? null) };
      remembered.set(said, read);
      return read;
    },
  };
}
