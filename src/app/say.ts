import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { AwaitedWords } from '../forms/message.ts';
import { readCommand } from './command.ts';
import { intentSchema, type Meant } from './intent.ts';

const ways = ['skip', 'askLater', 'back', 'same'] as const;

/**
 * What plain words mean: an answer to what was asked, a way round it, or a command. A text that is a command to the
 * letter is one even while a question is open, so that nobody is ever locked into a form.
 */
export function understand(text: string, awaited: AwaitedWords | null): Meant {
  const command = readCommand(text);
  if (awaited?.kind === 'input') {
    const at = { round: awaited.round, post: awaited.post, input: awaited.input };
    const way = ways.find((one) => means(text, one));
    if (way) return way === 'same' ? { kind: 'same', ...at, scope: 'input' } : { kind: way, ...at };
    return command && isBare(text) ? command : { kind: 'answer', ...at, value: text };
  }
  if (awaited?.kind === 'words' && !(command && isBare(text))) {
    const completed = intentSchema.safeParse({ ...awaited.intent, [awaited.field]: text });
    if (completed.success && completed.data.kind !== 'say') return completed.data;
  }
  return command ?? { kind: 'unknown', text };
}

function means(text: string, way: (typeof ways)[number]): boolean {
  const said = text.trim().toLowerCase();
  return languages.some((language) => translate(language, `commands.way_${way}`).split(',').includes(said));
}

/** One or two words: a sentence that happens to begin with a command's word is an answer. */
function isBare(text: string): boolean {
  return text.trim().split(/\s+/).length <= 2;
}
