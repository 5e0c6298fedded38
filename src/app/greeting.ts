import type { Action, Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import { type AssignmentRow } from '../updates/store.ts';
import type { App, Caller } from '../core/context.ts';
import type { Intent } from '../protocol/intent.ts';
import { openAssignmentsOf } from '../updates/openAssignments.ts';

/** The first steps that anybody can take; answering only where there is something to answer. */
export function firstSteps({ person: { language } }: Caller, open: readonly AssignmentRow[]): Action[] {
  const answer: Action = {
    label: translate(language, 'commands.buttonUpdate'),
    intent: { kind: 'update', by: 'ask' },
    style: 'primary',
  };
  const status: Action = { label: translate(language, 'commands.buttonStatus'), intent: { kind: 'status' } };
  return open.length > 0 ? [answer, status] : [status];
}

/** Answers a greeting or thanks as a colleague would: shortly, and with what waits for the person. */
export async function greet(app: App, caller: Caller, { said }: Extract<Intent, { kind: 'greet' }>): Promise<Reply> {
  const { language, name } = caller.person;
  const open = await openAssignmentsOf(app, caller, await rolesNow(app.db, caller));
  const waiting = open.filter(({ standing }) => standing === null).length;
  const text = translate(language, said === 'thanks' ? 'commands.welcome' : 'commands.hello', { name, waiting });
  const help: Action = { label: translate(language, 'commands.buttonHelp'), intent: { kind: 'help' } };
  return {
    messages: [
      {
        text,
        blocks: [
          { kind: 'text', text },
          { kind: 'actions', actions: [...firstSteps(caller, open), help] },
        ],
      },
    ],
    visibleTo: 'sender',
  };
}
