import type { Action, Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { type AssignmentRow } from '../updates/store.ts';
import type { App, Caller } from '../core/context.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import { assignmentsOpenToUpdate } from '../updates/assignmentsOpenToUpdate.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { Feature } from '../feature/feature.ts';
import { hasBeenGreetedByApp } from './store.ts';
import { waitingBlocks, waitingForPersonInApp } from './waitingForPerson.ts';

/** The first steps that anybody can take; answering only where there is something to answer. */
export function appGreetingActions(
  { person: { language } }: Pick<Caller, 'person'>,
  open: readonly AssignmentRow[],
): Action[] {
  const answer: Action = {
    label: translate(language, 'commands.buttonUpdate'),
    intent: doorIntents.update.of({ by: 'ask' }),
    style: 'primary',
  };
  const status: Action = { label: translate(language, 'commands.buttonStatus'), intent: doorIntents.status.of({}) };
  return open.length > 0 ? [answer, status] : [status];
}

/** Answers a greeting or thanks as a colleague would: shortly, with what waits for the person; to a newcomer it says who it is. */
export async function answerAppGreeting(
  features: readonly Feature[],
  app: App,
  caller: Caller,
  { said }: FieldsOf<typeof doorIntents.greet>,
): Promise<Reply> {
  const { language, name } = caller.person;
  const open = await assignmentsOpenToUpdate(app, caller, await rolesNow(app.db, caller));
  const waiting = open.filter(({ standing }) => standing === null).length;
  const lines = await waitingForPersonInApp(features, app, caller);
  const key = { hello: 'commands.hello', thanks: 'commands.welcome', ok: 'commands.okStill' } as const;
  const text = translate(language, key[said], { name, waiting, other: lines.length });
  const isNew = said === 'hello' && !(await hasBeenGreetedByApp(app.db, caller.person.id));
  const help: Action = { label: translate(language, 'commands.buttonHelp'), intent: doorIntents.help.of({}) };
  return {
    messages: [
      {
        text,
        blocks: [
          ...(isNew ? [{ kind: 'text' as const, text: translate(language, 'commands.firstWords') }] : []),
          { kind: 'text', text },
          ...waitingBlocks(lines),
          { kind: 'actions', actions: [...appGreetingActions(caller, open), help] },
        ],
      },
    ],
    visibleTo: 'sender',
  };
}
