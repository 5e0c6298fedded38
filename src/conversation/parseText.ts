import type { Called } from '../app/commands.ts';
import { accepts, type Registry, registry } from '../app/registry.ts';
import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { answer, cancel, unknown } from '../protocol/doorIntents.ts';
import { subjectOf } from '../protocol/draftSubject.ts';
import { named } from './named.ts';
import type { Intent } from '../protocol/intent.ts';
import type { AwaitedWords } from '../protocol/message.ts';

const ways = ['skip', 'askLater', 'back', 'same'] as const;
type Way = (typeof ways)[number] | 'cancel';

/** The words for each way round a question, in all languages. */
const wayCalled = new Map<string, Way>(
  ([...ways, 'cancel'] as const).flatMap((way) =>
    languages.flatMap((language) =>
      translate(language, `commands.way_${way}`)
        .split(',')
        .map((words) => [words, way] as const),
    ),
  ),
);
const longestWay = Math.max(...[...wayCalled.keys()].map(({ length }) => length));

/**
 * What plain words mean: an answer to what was asked, a way round it, or a command. A text that is a command to the
 * letter is one even while a question is open, so that nobody is ever locked into a form.
 */
export function parseText(
  text: string,
  awaited: AwaitedWords | null,
  known: Pick<Registry, 'commands' | 'boundFor'> = registry,
): Intent {
  return named(meaningOf(text, awaited, known), known);
}

function meaningOf(text: string, awaited: AwaitedWords | null, known: Pick<Registry, 'commands' | 'boundFor'>): Intent {
  const { commands } = known;
  const called = commands.parse(text);
  const way = wayIn(text);
  if (way === 'cancel') return cancel.of({});
  if (awaited?.kind === 'input') {
    const at = { ...subjectOf(awaited), input: awaited.input };
    if (way) return { kind: way, ...at };
    return called && isMeant(text, called) ? called.intent : answer.of({ ...at, value: text });
  }
  if (awaited?.kind === 'words' && !(called && isMeant(text, called))) {
    const completed = { ...awaited.intent, [awaited.field]: text };
    if (accepts(known, completed)) return completed;
  }
  return called?.intent ?? commands.parsePhrase(text) ?? unknown.of({ text });
}

/** Whether words drop what the bot waits to hear, in any language. */
export const isCancel = (text: string): boolean => wayIn(text) === 'cancel';

function wayIn(text: string): Way | undefined {
  const said = text.trim();
  return said.length > longestWay ? undefined : wayCalled.get(said.toLowerCase());
}

/**
 * Whether words that could be a command are meant as one: one or two words, a greeting, or what the command itself takes beside an
 * open question. Any other sentence that happens to begin with a command's word is an answer.
 */
function isMeant(text: string, { command, rest }: Called): boolean {
  if (/^\S+(?:\s+\S+)?$/.test(text.trim())) return true;
  return command === null || (command.meantBeside?.(rest) ?? false);
}
