import type { Action, Block, Reply } from '../protocol/message.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import type { Roles } from '../people/roles.ts';
import type { App, Caller } from '../core/context.ts';
import { type CommandKey, commandKeys, nearestCommand, parseCommand } from './parseCommand.ts';
import { firstSteps } from './greeting.ts';
import { openAssignmentsOf } from '../updates/openAssignments.ts';
import type { Intent } from '../protocol/intent.ts';

const forCoordinator: readonly CommandKey[] = [
  'round',
  'remind',
  'upcoming',
  'pause',
  'resume',
  'repeat',
  'outbox',
  'link',
  'place',
];

/** The commands that somebody with these roles can use. */
export function commandsFor({ coordinator }: Pick<Roles, 'coordinator'>): CommandKey[] {
  return commandKeys.filter((key) => coordinator || !forCoordinator.includes(key));
}

/** The commands that a person can use, each with what it does. */
export async function help(app: App, caller: Caller): Promise<Reply> {
  const { language, name } = caller.person;
  const roles = await rolesNow(app.db, caller);
  const text = translate(language, 'commands.helpIntro', { name });
  const facts = commandsFor(roles).map((key) => ({
    label: wordOf(key, caller),
    value: translate(language, `commands.about_${key}`),
  }));
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'facts', facts },
    {
      kind: 'actions',
      actions: firstSteps(caller, await openAssignmentsOf(app, caller, roles)),
    },
  ];
  return { messages: [{ text, blocks }], visibleTo: 'sender' };
}

/** Says that a text was not understood, with the nearest command where one comes near. */
export async function unknown(caller: Caller, text: string): Promise<Reply> {
  const { language } = caller.person;
  const nearest = nearestCommand(text);
  const words = nearest
    ? translate(language, 'commands.didYouMean', { command: wordOf(nearest, caller) })
    : translate(language, 'commands.notUnderstood', { help: wordOf('help', caller) });
  const action = nearest
    ? saying(nearest, caller)
    : { label: wordOf('help', caller), intent: { kind: 'help' as const } };
  const blocks: Block[] = [
    { kind: 'text', text: words },
    { kind: 'actions', actions: [action] },
  ];
  return { messages: [{ text: words, blocks }], visibleTo: 'sender' };
}

/** Words of a mistyped command; a longer text that a question refused was an answer. */
const suggestion = 2;
/** Characters of what was typed that a button repeats. */
const longestLabel = 40;

/**
 * The reply to an answer, with the command that was perhaps meant. Only an answer that was refused, so that its question is
 * asked again, is taken for a slip: what a question has accepted is never doubted.
 */
export function suggestCommand(
  caller: Caller,
  { input, value }: Extract<Intent, { kind: 'answer' }>,
  reply: Reply,
): Reply {
  const askedAgain = reply.awaits?.kind === 'input' && reply.awaits.input === input;
  if (!askedAgain || typeof value !== 'string') return reply;
  const action = perhapsMeant(value, caller);
  if (!action) return reply;
  const text = translate(caller.person.language, 'commands.orDidYouMean', { command: action.label });
  const slip: Block[] = [
    { kind: 'text', text, tone: 'quiet' },
    { kind: 'actions', actions: [action] },
  ];
  const [last] = reply.messages.slice(-1);
  if (!last) return reply;
  return { ...reply, messages: [...reply.messages.slice(0, -1), { ...last, blocks: [...last.blocks, ...slip] }] };
}

/** The command that a refused answer was: as it stands ("who Cairo"), or, where it is short, the nearest one. */
function perhapsMeant(value: string, caller: Caller): Action | null {
  const command = parseCommand(value);
  if (command) return { label: shorten(value.trim(), longestLabel), intent: command };
  const nearest = value.trim().split(/\s+/).length > suggestion ? null : nearestCommand(value);
  return nearest && saying(nearest, caller);
}

function saying(key: CommandKey, caller: Caller): Action {
  const word = wordOf(key, caller);
  return { label: word, intent: { kind: 'say', text: word } };
}

/** Drops what the bot was waiting to hear. */
export async function cancel({ person }: Caller): Promise<Reply> {
  const text = translate(person.language, 'commands.cancelled');
  return { messages: [{ text, blocks: [{ kind: 'text', text }] }], visibleTo: 'sender', awaits: null };
}

function wordOf(key: CommandKey, { person }: Caller): string {
  return translate(person.language, `commands.words_${key}`).split(',')[0] ?? key;
}
