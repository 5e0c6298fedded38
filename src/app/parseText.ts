import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { AwaitedWords } from '../protocol/message.ts';
import { parseCommand } from './parseCommand.ts';
import { intentSchema, type Meant } from '../protocol/intent.ts';
import { parseActFirst } from '../rounds/parseRoundCommand.ts';

const ways = ['skip', 'askLater', 'back', 'same'] as const;

/**
 * What plain words mean: an answer to what was asked, a way round it, or a command. A text that is a command to the
 * letter is one even while a question is open, so that nobody is ever locked into a form.
 */
export function parseText(text: string, awaited: AwaitedWords | null): Meant {
  const command = parseCommand(text);
  if (awaited?.kind === 'input') {
    const at = { round: awaited.round, post: awaited.post, input: awaited.input };
    const way = ways.find((one) => means(text, one));
    if (way) return way === 'same' ? { kind: 'same', ...at, scope: 'input' } : { kind: way, ...at };
    if (means(text, 'cancel')) return { kind: 'cancel' };
    return command && isMeant(text, command) ? command : { kind: 'answer', ...at, value: text };
  }
  if (awaited && means(text, 'cancel')) return { kind: 'cancel' };
  if (awaited?.kind === 'words' && !(command && isMeant(text, command))) {
    const completed = intentSchema.safeParse({ ...awaited.intent, [awaited.field]: text });
    if (completed.success && completed.data.kind !== 'say') return completed.data;
  }
  return command ?? parseActFirst(text) ?? { kind: 'unknown', text };
}

function means(text: string, way: (typeof ways)[number] | 'cancel'): boolean {
  const said = text.trim().toLowerCase();
  return languages.some((language) => translate(language, `commands.way_${way}`).split(',').includes(said));
}

/** How a date, a length of time or a span begins, in the three languages. */
const beginsWithTime =
  /^(\d|du |au |le |d[èe]s |jusqu|del? |hasta |el |desde |from |until |till |for |today|tomorrow|aujourd|demain|hoy|mañana)/i;

/**
 * Whether words that could be a command are meant as one: one or two words, days of absence, a later time, or an act on a round. Any
 * other sentence that happens to begin with a command's word is an answer.
 */
function isMeant(text: string, command: Meant): boolean {
  if (text.trim().split(/\s+/).length <= 2) return true;
  if (command.kind === 'greet') return true;
  if (command.kind === 'away' || command.kind === 'snooze') return beginsWithTime.test(command.words ?? '');
  return command.kind === 'round' && command.verb !== 'status';
}
