import { distance } from 'fastest-levenshtein';
import type { Command, Feature } from '../feature/feature.ts';
import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import { greet } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';

/** A command that a text calls, with what it means there. */
export interface Called {
  intent: Intent;
  /** Null for a greeting. */
  command: Command | null;
  /** What stands behind the word. */
  rest: string;
}

/** The words that people type, of all features. */
export interface Commands {
  readonly all: readonly Command[];
  /** The command that a text calls, in any of the languages; null when it calls none. */
  parse(text: string): Called | null;
  /** A whole sentence that means an intent of a feature; null for any other. */
  parsePhrase(text: string): Intent | null;
  /** The command that a text most probably meant; null when none comes near. */
  nearest(text: string): Command | null;
}

const greetings = ['hello', 'thanks'] as const;

export function commandsOf(features: readonly Feature[]): Commands {
  const place = ({ rank = Number.POSITIVE_INFINITY }: Command): number => rank;
  const all = features
    .flatMap(({ commands = [] }) => commands)
    .toSorted((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
  const phrases = features.flatMap((feature) => feature.phrases ?? []);
  const called = all.flatMap((command) => wordsOf(command).map((words) => ({ command, words })));
  return {
    all,
    parse(text) {
      const said = text.trim().replace(/^\/?focal\s+/i, '');
      const greeting = greetings.find((one) => isSaid(said, one));
      if (greeting) return { intent: greet.of({ said: greeting }), command: null, rest: '' };
      const longest = called
        .filter(({ words }) => begins(said, words))
        .toSorted((a, b) => b.words.length - a.words.length)[0];
      if (!longest) return null;
      // Line breaks of what follows stay: they part headline and paragraphs.
      const rest = said.replace(new RegExp(`^(?:\\S+\\s*){${longest.words.split(' ').length}}`), '');
      return { intent: longest.command.parse(rest), command: longest.command, rest };
    },
    parsePhrase(text) {
      for (const phrase of phrases) {
        const intent = phrase(text);
        if (intent) return intent;
      }
      return null;
    },
    nearest(text) {
      const said = fold(text.trim().split(/\s+/)[0] ?? '');
      const near = called
        .map(({ command, words }) => ({ command, far: distance(said, words), words }))
        // Two slips, or one in a short word: more would guess rather than correct.
        .filter(({ far, words }) => far <= Math.min(2, Math.floor(words.length / 3)));
      return near.toSorted((one, other) => one.far - other.far)[0]?.command ?? commandIn(text);
    },
  };

  /** The command whose word stands somewhere in a sentence: "how do I answer". */
  function commandIn(text: string): Command | null {
    const said = new Set(
      text
        .split(/[\s,.;:!?¿¡]+/)
        .map(fold)
        .filter(Boolean),
    );
    return called.find(({ words }) => said.has(words))?.command ?? null;
  }
}

/** Whether a text is a greeting and nothing else, but for the name of the bot. */
function isSaid(text: string, greeting: (typeof greetings)[number]): boolean {
  const said = fold(text.replace(/[\s,]+focal\b/i, ''));
  return languages.some((language) =>
    translate(language, `commands.greeting_${greeting}`).split(',').map(fold).includes(said),
  );
}

function begins(said: string, words: string): boolean {
  const first = said.split(/\s+/).slice(0, words.split(' ').length).join(' ');
  return fold(first) === words;
}

/** All words, in all languages, that call a command; the first of each language is the one that is shown. */
function wordsOf({ words }: Command): string[] {
  return languages.flatMap((language) => translate(language, words).split(',').map(fold));
}

function fold(text: string): string {
  return unaccented(text.trim()).replace(/^[¡¿\s]+|[\s.!?…]+$/g, '');
}
