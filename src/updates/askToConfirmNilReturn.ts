import type { App, Caller } from '../core/context.ts';
import { translate } from '../language/translate.ts';
import { cancel } from '../protocol/doorIntents.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { findAssignmentsToUpdate, loadUpdateOfAssignment } from './openUpdateOfAssignment.ts';
import * as intents from './intents.ts';

/**
 * "Nothing changed" in the person's own words: for which post and round it would be recorded, with the button that does so; a choice
 * where they answer for several. Refuses where nothing is open.
 */
export async function askToConfirmNilReturn(app: App, caller: Caller): Promise<Reply> {
  const { language } = caller.person;
  const rows = (await findAssignmentsToUpdate(app.db, caller, {})).filter(({ standing }) => standing === null);
  const [only] = rows;
  if (!only) return textReply(translate(language, 'updates.allReceived'));
  const no = { label: translate(language, 'commands.doNot'), intent: cancel.of({}) };
  if (rows.length > 1) {
    const actions = rows.map(({ round, post }) => ({
      label: `${post.code} – ${round.label}`,
      intent: intents.nothingChanged.of({ round: round.id, post: post.id }),
    }));
    return textReply(translate(language, 'updates.whichOne'), [...actions, no]);
  }
  const { brought, round, post } = await loadUpdateOfAssignment(app, only, caller);
  const brings = Object.keys(brought.answers).length > 0 ? 'yes' : 'no';
  const text = translate(language, 'updates.unchangedSure', { round: round.label, post: post.code, brings });
  const intent = intents.nothingChanged.of({ round: round.id, post: post.id });
  return textReply(text, [{ label: translate(language, 'commands.doIt'), intent, style: 'primary' }, no]);
}
