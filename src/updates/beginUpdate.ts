import type { App, Caller } from '../core/context.ts';
import { update } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { askNextOfDraft, askDraftStepwise } from '../drafts/converseOnDraft.ts';
import { draftKindOfUpdates } from './draftKindOfUpdates.ts';
import { openDraftPage } from '../drafts/fillDraftPage.ts';
import { findAssignmentsToUpdate, openUpdateOfAssignment } from './openUpdateOfAssignment.ts';
import { privateReply, standingReply } from '../protocol/textReply.ts';
import type { AssignmentRow } from './store.ts';
import { updatePromptMessage } from './updateSummaryMessage.ts';

/** Begins an update or goes on with it: offers the ways to do so, or takes the one that was asked for. */
export async function beginUpdate(app: App, caller: Caller, intent: FieldsOf<typeof update>): Promise<Reply> {
  const assignments = await findAssignmentsToUpdate(app.db, caller, intent);
  const [assignment] = assignments;
  if (!assignment || assignments.length > 1) return choose(caller, intent, assignments);
  const key = { round: assignment.round.id, post: assignment.post.id };
  const at = { subject: key, kind: draftKindOfUpdates };
  if (intent.by === 'conversation') return askNextOfDraft(app, caller, at);
  if (intent.by === 'questions') return askDraftStepwise(app, caller, at);
  if (intent.by === 'page') return openDraftPage(app, caller, at, intent.page);
  return privateReply([updatePromptMessage(await openUpdateOfAssignment(app, caller, key))]);
}

function choose(caller: Caller, intent: FieldsOf<typeof update>, assignments: readonly AssignmentRow[]): Reply {
  const text = translate(caller.person.language, 'updates.whichOne');
  const actions = assignments.map(({ round, post }) => ({
    label: `${post.code} – ${round.label}`,
    intent: update.of({ ...intent, round: round.id, post: post.id }),
  }));
  return standingReply(text, actions);
}
