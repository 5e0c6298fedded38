import { distance } from 'fastest-levenshtein';
import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import type { Meant } from '../protocol/intent.ts';
import { parseRoundCommand } from '../rounds/parseRoundCommand.ts';

/** What each command makes of the words behind it; the words that call it stand in the catalogues. */
const parsers = {
  help: () => ({ kind: 'help' }),
  update: () => ({ kind: 'update', by: 'ask' }),
  status: (rest) => ({ kind: 'status', ...optional('round', rest) }),
  home: () => ({ kind: 'home' }),
  needs: () => ({ kind: 'needs' }),
  who: (rest) => ({ kind: 'who', ...optional('about', rest) }),
  analysis: (rest) => ({ kind: 'analysis', page: 1, ...optional('round', rest) }),
  why: parseWhy,
  bulletin: parseBulletin,
  contribute: (rest) => ({ kind: 'contribute', ...optional('text', rest) }),
  withdraw: (rest) => ({ kind: 'withdraw', ...(/^[1-9]\d{0,8}$/.test(rest) ? { item: Number(rest) } : {}) }),
  language: (rest) => ({ kind: 'language', ...optional('language', rest) }),
  away: (rest) => ({ kind: 'away', ...optional('words', rest) }),
  back: () => ({ kind: 'back from away' }),
  snooze: (rest) => ({ kind: 'snooze', ...optional('words', rest) }),
  round: parseRoundCommand,
  link: (rest) => ({ kind: 'link', ...optional('words', rest) }),
  remind: (rest) => ({ kind: 'remind', ...optional('post', rest) }),
  upcoming: () => ({ kind: 'upcoming' }),
  pause: (rest) => ({ kind: 'pause', ...optional('words', rest) }),
  resume: (rest) => ({ kind: 'resume', ...optional('words', rest) }),
  repeat: (rest) => ({ kind: 'repeat', ...optional('words', rest) }),
  outbox: () => ({ kind: 'outbox', verb: 'list' }),
  place: () => ({ kind: 'place' }),
} satisfies Record<string, (rest: string) => Meant>;

export type CommandKey = keyof typeof parsers;
export const commandKeys = Object.keys(parsers) as CommandKey[];

/** The command that a text calls, in any of the languages; null when it calls none. */
export function parseCommand(text: string): Meant | null {
  const said = text.trim().replace(/^\/?focal\s+/i, '');
  const greeting = greetings.find((one) => isSaid(said, one));
  if (greeting) return { kind: 'greet', said: greeting };
  const called = commandKeys.flatMap((key) => wordsOf(key).map((words) => ({ key, words })));
  const longest = called
    .filter(({ words }) => begins(said, words))
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  if (!longest) return null;
  // Line breaks of what follows stay: they part headline and paragraphs.
  const rest = said.replace(new RegExp(`^(?:\\S+\\s*){${longest.words.split(' ').length}}`), '');
  return parsers[longest.key](rest);
}

const greetings = ['hello', 'thanks'] as const;

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

/** The word of the command that a text most probably meant, in the reader's language; null when none comes near. */
export function nearestCommand(text: string): CommandKey | null {
  const said = fold(text.trim().split(/\s+/)[0] ?? '');
  const near = commandKeys
    .flatMap((key) => wordsOf(key).map((word) => ({ key, far: distance(said, word), word })))
    // Two slips, or one in a short word: more would guess rather than correct.
    .filter(({ far, word }) => far <= Math.min(2, Math.floor(word.length / 3)));
  return near.toSorted((one, other) => one.far - other.far)[0]?.key ?? commandIn(text);
}

/** The command whose word stands somewhere in a sentence: "how do I answer". */
function commandIn(text: string): CommandKey | null {
  const said = new Set(
    text
      .split(/[\s,.;:!?¿¡]+/)
      .map(fold)
      .filter(Boolean),
  );
  return commandKeys.find((key) => wordsOf(key).some((word) => said.has(word))) ?? null;
}

/** All words, in all languages, that call a command; the first of each language is the one that is shown. */
function wordsOf(key: CommandKey): string[] {
  return languages.flatMap((language) => translate(language, `commands.words_${key}`).split(',').map(fold));
}

function fold(text: string): string {
  return unaccented(text.trim()).replace(/^[¡¿\s]+|[\s.!?…]+$/g, '');
}

function optional<Key extends string>(key: Key, rest: string): Partial<Record<Key, string>> {
  return rest === '' ? {} : ({ [key]: rest } as Record<Key, string>);
}

/** `why 2`, `why 2 Plans of Action 2000`; without a number the first conclusion. */
function parseWhy(rest: string): Meant {
  const [, number, label = ''] = /^(\d{1,3})?\s*(.*)$/s.exec(rest) ?? [];
  return { kind: 'why', conclusion: Math.max(1, Number(number ?? 1)), page: 1, ...optional('round', label) };
}

function parseBulletin(rest: string): Meant {
  if (/^[1-9]\d{0,5}$/.test(rest)) return { kind: 'bulletin', issue: Number(rest) };
  return { kind: 'bulletin', ...optional('words', rest) };
}
