import type { Caller } from '../core/context.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { cancel, type showBack, type whichMeant } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Reply } from '../protocol/message.ts';

/** Characters of what was typed that a button repeats. */
const LABEL_LENGTH = 40;

/** Asks whether words were the answer to the question that is open, or a command. Nothing has been kept or done yet. */
export function askAnswerOrCommand(
  { person: { language } }: Caller,
  { text, answer, command }: FieldsOf<typeof whichMeant>,
): Promise<Reply> {
  const words = shorten(text.trim(), LABEL_LENGTH);
  return asked(text, translate(language, 'commands.whichMeant'), [
    { label: translate(language, 'commands.isAnswer'), intent: answer, style: 'primary' },
    { label: translate(language, 'commands.isCommand', { words }), intent: command },
  ]);
}

/** Shows the words back with which something would be done, and asks whether it is to be. */
export function confirmAppCommand(
  { person: { language } }: Caller,
  { text, act }: FieldsOf<typeof showBack>,
): Promise<Reply> {
  return asked(text, translate(language, 'commands.showBack'), [
    { label: translate(language, 'commands.doIt'), intent: act, style: 'primary' },
    { label: translate(language, 'commands.doNot'), intent: cancel.of({}) },
  ]);
}

/** What was asked before waits on: words that are neither button are read beside it once more. */
function asked(quoted: string, text: string, actions: Action[]): Promise<Reply> {
  return Promise.resolve({
    messages: [
      {
        text,
        blocks: [
          { kind: 'quote', text: quoted },
          { kind: 'text', text },
          { kind: 'actions', actions },
        ],
      },
    ],
    visibleTo: 'sender',
  });
}
