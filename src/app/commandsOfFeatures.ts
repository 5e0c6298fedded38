import type { Command, Feature } from '../feature/feature.ts';
import { type LearnedInquiryReader, learnedInquiryReader } from '../inquiries/learnedInquiryReader.ts';
import { type Recognized, inquiryRecognizer } from '../inquiries/inquiryRecognizer.ts';
import { languages } from '../language/language.ts';
import { spellingDistance } from '../language/spellingDistance.ts';
import { translate } from '../language/translate.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';
import { greet } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';

/** A command that a text calls, with what it means there. */
export interface CalledCommand {
  intent: Intent;
  /** Null for a greeting. */
  command: Command | null;
  /** What stands behind the word. */
  rest: string;
}

/** A whole sentence, as a feature understands it. */
export interface SaidPhrase {
  intent: Intent;
  onlyAsks: boolean;
  /** It may be meant beside an answer only where something is called so. */
  ifCalled?: string;
}

/** The words that people type, of all features. */
export interface Commands {
  readonly all: readonly Command[];
  /** The command that a text calls, in any of the languages; null when it calls none. */
  parse(text: string): CalledCommand | null;
  /** A whole sentence that means an intent of a feature, and whether it only asks; null for any other. */
  parsePhrase(text: string): SaidPhrase | null;
  /** The same for a text of several sentences, where one of them asks something; null where none does. */
  phraseIn(text: string): SaidPhrase | null;
  /** What a text asks in words of its own, told by key words: a guess, which only shows or asks back. */
  inquiryIn(text: string): Recognized | null;
  /** What it has in common with what others have said, where no key words tell. */
  readonly learned: LearnedInquiryReader;
  /** The command that a text most probably meant; null when none comes near, and for a text too long to be a mistyped command. */
  nearest(text: string): Command | null;
}

/** A command's word, or a greeting, stands within so many characters; what follows is not looked at. */
const HEAD = 60;
/** A text longer than this was no mistyped command. */
const LONGEST_GUESSED = 200;

/** Whoever says more at once does not ask one thing. */
const MOST_PARTS = 4;

const greetings = ['hello', 'thanks'] as const;

export function commandsOfFeatures(features: readonly Feature[]): Commands {
  const place = ({ rank = Number.POSITIVE_INFINITY }: Command): number => rank;
  const all = features
    .flatMap(({ commands = [] }) => commands)
    .toSorted((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
  const phrases = features.flatMap((feature) => feature.phrases ?? []);
  const inquiries = features.flatMap((feature) => feature.inquiries ?? []);
  const byWords = new Map(all.flatMap((command) => wordsOf(command).map((words) => [words, command] as const)));
  const mostWords = Math.max(0, ...[...byWords.keys()].map((words) => words.split(' ').length));
  const greetingOf = new Map(
    greetings.flatMap((one) => listed(`commands.greeting_${one}`).map((words) => [words, one] as const)),
  );
  return {
    all,
    parse(text) {
      const said = text.trim().replace(/^\/?focal\s+/i, '');
      const greeting = said.length > HEAD ? undefined : greetingOf.get(fold(said.replace(/[\s,]+focal\b/i, '')));
      if (greeting) return { intent: greet.of({ said: greeting }), command: null, rest: '' };
      const head = wordsAtHead(said);
      for (let count = Math.min(mostWords, head.length); count > 0; count--) {
        const first = head.slice(0, count);
        const command = byWords.get(fold(first.map(({ word }) => word).join(' ')));
        if (!command) continue;
        // Line breaks of what follows stay: they part headline and paragraphs.
        const rest = said.slice(first.at(-1)?.end).trimStart();
        return { intent: command.parse(rest), command, rest };
      }
      return null;
    },
    parsePhrase,
    phraseIn(text) {
      const parts = text.length > LONGEST_GUESSED ? [] : text.split(/[.,;?!\n]+/).filter((part) => part.trim() !== '');
      if (parts.length < 2 || parts.length > MOST_PARTS) return null;
      const said = parts.map(parsePhrase).find((one) => one?.onlyAsks && one.intent.kind !== greet.kind);
      return said ?? null;
    },
    inquiryIn: inquiryRecognizer(inquiries),
    learned: learnedInquiryReader(inquiries),
    nearest(text) {
      const words = text.trim();
      if (words.length > LONGEST_GUESSED) return null;
      const said = fold(words.split(/\s+/)[0] ?? '');
      const near = [...byWords]
        .map(([called, command]) => ({ command, far: spellingDistance(said, called), called }))
        // More slips would guess rather than correct: "relire" is not "retirer", and "lire" is not "lier".
        .filter(({ far, called }) => far <= (called.length < SHORT ? 0 : called.length < LONG ? 1 : 2));
      return near.toSorted((one, other) => one.far - other.far)[0]?.command ?? commandIn(words);
    },
  };

  function parsePhrase(text: string): SaidPhrase | null {
    for (const phrase of phrases) {
      const intent = phrase.parse(text);
      if (!intent) continue;
      const ifCalled = phrase.nameIn?.(intent);
      return { intent, onlyAsks: phrase.onlyAsks, ...(ifCalled !== undefined && { ifCalled }) };
    }
    return null;
  }

  /** The command whose word stands somewhere in a sentence: "how do I answer". */
  function commandIn(text: string): Command | null {
    const said = new Set(
      text
        .split(/[\s,.;:!?¿¡]+/)
        .map(fold)
        .filter(Boolean),
    );
    return [...byWords].find(([words]) => said.has(words))?.[1] ?? null;
  }
}

/** A slip in a shorter word makes another word; in a longer one two are likely. */
const SHORT = 5;
const LONG = 8;

/** The words at the beginning of a text, each with the place behind it; one that is cut off by the limit is none. */
function wordsAtHead(said: string): { word: string; end: number }[] {
  return [...said.slice(0, HEAD + 1).matchAll(/\S+/g)]
    .map(({ 0: word, index }) => ({ word, end: index + word.length }))
    .filter(({ end }) => end <= HEAD);
}

/** All words, in all languages, that call a command; the first of each language is the one that is shown. */
const wordsOf = ({ words }: Command): string[] => listed(words);

function listed(key: Command['words']): string[] {
  return languages.flatMap((language) => translate(language, key).split(',').map(fold));
}

function fold(text: string): string {
  return trimSigns(unaccented(text), '¡¿', '.!?…');
}
