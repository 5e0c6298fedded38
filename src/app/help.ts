import type { Action, Block, Reply } from '../protocol/message.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { Roles } from '../people/roles.ts';
import type { App, Caller } from '../core/context.ts';
import type { Commands } from './commandsOfFeatures.ts';
import type { Command } from '../feature/feature.ts';
import { appGreetingActions } from './answerGreeting.ts';
import { assignmentsOpenToUpdate } from '../updates/assignmentsOpenToUpdate.ts';
import type { FieldsOf, Intent } from '../protocol/intent.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { privateReply, standingReply, textReply } from '../protocol/textReply.ts';
import { joinWithSemicolon } from '../language/joinWithSemicolon.ts';

/** The commands that somebody with these roles can use. */
export function appCommandsFor({ all }: Commands, roles: Roles): Command[] {
  return all.filter((command) => command.for === undefined || command.for(roles));
}

/** The commands that a person can use, each with what it does. */
export async function showAppHelp(commands: Commands, app: App, caller: Caller): Promise<Reply> {
  const { language, name } = caller.person;
  const roles = await rolesNow(app.db, caller);
  const text = translate(language, 'commands.helpIntro', { name });
  const facts = appCommandsFor(commands, roles).map((command) => ({
    label: wordOf(command, caller),
    value: joinWithSemicolon(
      [command.about, ...(command.also?.for(roles) ? [command.also.about] : [])].map((key) => translate(language, key)),
      language,
    ),
  }));
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'facts', facts },
    {
      kind: 'actions',
      actions: appGreetingActions(caller, await assignmentsOpenToUpdate(app, caller, roles)),
    },
  ];
  return privateReply([{ text, blocks }]);
}

/** Says that a text was not understood, with the nearest command where one comes near. */
export async function suggestNearestAppCommand(commands: Commands, caller: Caller, text: string): Promise<Reply> {
  const { language } = caller.person;
  const nearest = commands.nearest(text);
  const words = nearest
    ? translate(language, 'commands.didYouMean', { command: wordOf(nearest, caller) })
    : translate(language, 'commands.notUnderstood', { help: helpWord(caller) });
  const action = nearest ? saying(nearest, caller) : { label: helpWord(caller), intent: doorIntents.help.of({}) };
  return standingReply(words, [action]);
}

/** Asks which of the things that a sentence may mean was meant. */
export async function askWhichAppInquiryMeant(
  caller: Caller,
  perhaps: NonNullable<FieldsOf<typeof doorIntents.unknown>['perhaps']>,
): Promise<Reply> {
  const { language } = caller.person;
  const text = translate(language, 'commands.perhapsMeant', { count: perhaps.length });
  const actions = perhaps.map(({ said, intent }) => ({
    label: translate(language, `inquiries.asked_${said}`),
    intent,
  }));
  return standingReply(text, [...actions, { label: helpWord(caller), intent: doorIntents.help.of({}) }]);
}

/** Words of a mistyped command; a longer text that a question refused was an answer. */
const suggestion = 2;
/** Characters of what was typed that a button repeats. */
const longestLabel = 40;

/**
 * The reply to an answer, with the command that was perhaps meant. Only an answer that was refused, so that its question is
 * asked again, is taken for a slip: what a question has accepted is never doubted.
 */
export function suggestAppCommand(commands: Commands, caller: Caller, intent: Intent, reply: Reply): Reply {
  const answered = doorIntents.answer.fieldsOf(intent);
  const askedAgain = reply.awaits?.kind === 'input' && reply.awaits.input === answered?.input;
  if (!askedAgain || typeof answered.value !== 'string') return reply;
  const action = perhapsMeant(commands, answered.value, caller);
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
function perhapsMeant(commands: Commands, value: string, caller: Caller): Action | null {
  const called = commands.parse(value);
  if (called) return { label: shorten(value.trim(), longestLabel), intent: called.intent };
  const nearest = value.trim().split(/\s+/).length > suggestion ? null : commands.nearest(value);
  return nearest && saying(nearest, caller);
}

function saying(command: Command, caller: Caller): Action {
  const word = wordOf(command, caller);
  return { label: word, intent: doorIntents.say.of({ text: word }) };
}

/** Drops what the bot was waiting to hear. */
export async function stopCommand({ person }: Caller): Promise<Reply> {
  const text = translate(person.language, 'commands.cancelled');
  return textReply(text);
}

function wordOf({ words, name }: Pick<Command, 'words' | 'name'>, { person }: Caller): string {
  return translate(person.language, words).split(',')[0] ?? name;
}

const helpWord = (caller: Caller): string => wordOf({ words: 'commands.words_help', name: 'help' }, caller);
