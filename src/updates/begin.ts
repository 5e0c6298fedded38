import type { App, Caller } from '../core/context.ts';
import { update } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { askNext } from './converse.ts';
import { openPage } from './fillPage.ts';
import { findAssignments, type Key, openAssignment } from './assignment.ts';
import type { AssignmentRow } from './store.ts';
import { promptMessage, summaryMessage } from './summaryMessage.ts';

/** Begins an update or goes on with it: offers the ways to do so, or takes the one that was asked for. */
export async function beginUpdate(app: App, caller: Caller, intent: FieldsOf<typeof update>): Promise<Reply> {
  const assignments = await findAssignments(app.db, caller, intent);
  const [assignment] = assignments;
  if (!assignment || assignments.length > 1) return choose(caller, intent, assignments);
  const key = { round: assignment.round.id, post: assignment.post.id };
  if (intent.by === 'conversation') return askNext(app, caller, key);
  if (intent.by === 'page') return openPage(app, caller, key, intent.page);
  return { messages: [promptMessage(await openAssignment(app, caller, key))], visibleTo: 'sender' };
}

function choose(caller: Caller, intent: FieldsOf<typeof update>, assignments: readonly AssignmentRow[]): Reply {
  const text = translate(caller.person.language, 'updates.whichOne');
  const actions = assignments.map(({ round, post }) => ({
    label: `${post.code} – ${round.label}`,
    intent: update.of({ ...intent, round: round.id, post: post.id }),
  }));
  return {
    messages: [
      {
        text,
        blocks: [
          { kind: 'text', text },
          { kind: 'actions', actions },
        ],
      },
    ],
    visibleTo: 'sender',
  };
}

/** Shows everything that would be sent. */
export async function showSummary(app: App, caller: Caller, key: Key): Promise<Reply> {
  return { messages: [summaryMessage(await openAssignment(app, caller, key))], visibleTo: 'sender', awaits: null };
}
