import type { App, Caller } from '../core/context.ts';
import { formProgress } from '../forms/formSteps.ts';
import { writeDate, writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { roundsByLabelOrOpen } from '../rounds/roundsByLabelOrOpen.ts';
import { type Assignment, loadUpdateOfAssignment } from './openUpdateOfAssignment.ts';
import { draftSteps } from '../drafts/draftSteps.ts';
import { postAssignmentsToUpdate } from './store.ts';

/** How a person's own posts stand in the round with this label, else in those that are open. */
export async function statusOfOwnUpdates(
  app: App,
  caller: Caller,
  { label, page }: { label?: string | undefined; page: number },
): Promise<Message[]> {
  // A further page of the missing posts repeats nothing else.
  if (page > 1) return [];
  const held = postsPersonAnswersFor(await rolesNow(app.db, caller));
  const rounds = await roundsByLabelOrOpen(app, label);
  const messages: Message[] = [];
  for (const assignment of await postAssignmentsToUpdate(app.db, held))
    if (rounds.some(({ id }) => id === assignment.round.id))
      messages.push(ownMessage(await loadUpdateOfAssignment(app, assignment, caller)));
  return messages;
}

function ownMessage(assignment: Assignment): Message {
  const { context, standing, draft, round, post } = assignment;
  const { language } = context;
  const at = { round: round.id, post: post.id };
  const parameters = { post: post.code, round: round.label, due: writeDate(round.dueAt, language) };
  const actions: Action[] = [];
  let text: string;
  if (standing) {
    const received = writeMoment(standing.submittedAt, post.timeZone, language);
    text = translate(language, 'commands.statusReceived', { ...parameters, at: received, revision: standing.revision });
    if (draft.version > 0) text = `${text} ${translate(language, 'commands.statusCorrection')}`;
    actions.push({ label: translate(language, 'updates.amend'), intent: doorIntents.summary.of({ ...at }) });
  } else if (draft.version > 0) {
    const { done, total } = formProgress(draftSteps(assignment), draft.content, null);
    text = translate(language, 'commands.statusDraft', { ...parameters, done, total });
    actions.push({
      label: translate(language, 'commands.goOn'),
      intent: doorIntents.update.of({ by: 'ask', ...at }),
      style: 'primary',
    });
  } else {
    text = translate(language, 'commands.statusOpen', parameters);
    actions.push({
      label: translate(language, 'commands.buttonUpdate'),
      intent: doorIntents.update.of({ by: 'ask', ...at }),
      style: 'primary',
    });
  }
  const open = assignment.timing === 'onTime' || assignment.timing === 'late';
  const blocks: Block[] = [{ kind: 'text', text }];
  if (open) blocks.push({ kind: 'actions', actions });
  return { text, blocks };
}
