import type { Block, Reply } from '../forms/message.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import type { App, Caller } from './app.ts';
import { type CommandKey, commandKeys, nearestCommand } from './command.ts';

const forCoordinator: readonly CommandKey[] = [
  'round',
  'remind',
  'upcoming',
  'pause',
  'resume',
  'repeat',
  'outbox',
  'link',
];

/** The commands that a person can use, each with what it does. */
export async function help(app: App, caller: Caller): Promise<Reply> {
  const { language, name } = caller.person;
  const { coordinator } = await rolesNow(app.db, caller);
  const shown = commandKeys.filter((key) => coordinator || !forCoordinator.includes(key));
  const text = translate(language, 'commands.helpIntro', { name });
  const facts = shown.map((key) => ({
    label: wordOf(key, caller),
    value: translate(language, `commands.about_${key}`),
  }));
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'facts', facts },
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'commands.buttonUpdate'),
          intent: { kind: 'update', by: 'ask' },
          style: 'primary',
        },
        { label: translate(language, 'commands.buttonStatus'), intent: { kind: 'status' } },
      ],
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
  const blocks: Block[] = [{ kind: 'text', text: words }];
  const action = nearest
    ? { label: wordOf(nearest, caller), intent: { kind: 'say' as const, text: wordOf(nearest, caller) } }
    : { label: wordOf('help', caller), intent: { kind: 'help' as const } };
  blocks.push({ kind: 'actions', actions: [action] });
  return { messages: [{ text: words, blocks }], visibleTo: 'sender' };
}

/** Drops what the bot was waiting to hear. */
export async function cancel({ person }: Caller): Promise<Reply> {
  const text = translate(person.language, 'commands.cancelled');
  return { messages: [{ text, blocks: [{ kind: 'text', text }] }], visibleTo: 'sender', awaits: null };
}

function wordOf(key: CommandKey, { person }: Caller): string {
  return translate(person.language, `commands.words_${key}`).split(',')[0] ?? key;
}
