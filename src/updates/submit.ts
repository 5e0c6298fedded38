import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { takeItems } from '../contributions/takeItems.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import type { Answers, GroupItem } from '../forms/answers.ts';
import { withoutHidden } from '../forms/conditions.ts';
import type { Reply } from '../protocol/message.ts';
import { questionsOf } from '../instruments/instrument.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { missingFrom } from './complete.ts';
import { withoutEmptyItems } from './drafts/draft.ts';
import { takeDraft } from './drafts/store.ts';
import { openIncompletePage } from './fillPage.ts';
import { receivedMessage } from './receivedMessage.ts';
import { toRows } from '../forms/answerRows.ts';
import { type Key, openAssignment, type Assignment } from './assignment.ts';
import { recordUpdate, replaceNeeds, standingUpdate, type StandingUpdate } from './store.ts';
import { summaryMessage } from './summaryMessage.ts';
import { translate } from '../language/translate.ts';

type SubmitOutcome =
  | { is: 'recorded' | 'alreadyRecorded'; assignment: Assignment; update: StandingUpdate }
  | { is: 'changedSince'; assignment: Assignment }
  | { is: 'incomplete'; assignment: Assignment; page: string };

/**
 * Sends the draft as it stands at `version`: the update with its answers, needs and bulletin items, the thanks and the
 * audit entry are one act. A draft that has changed since the summary was read is shown again; a second press of the
 * button finds the update already there.
 */
export async function send(app: App, caller: Caller, intent: Key & { version: number }): Promise<Reply> {
  const outcome = await inTransaction(app.db, async (tx): Promise<SubmitOutcome> => {
    const assignment = await openAssignment(app, caller, intent, tx);
    const { standing, draft } = assignment;
    if (draft.version === 0) {
      if (!standing) throw new Refusal('updates.nothingToSend');
      return { is: 'alreadyRecorded', assignment, update: standing };
    }
    if (draft.version !== intent.version) return { is: 'changedSince', assignment };
    const answers = withoutEmptyItems(withoutHidden(assignment.instrument, draft.content.answers));
    if (Object.keys(answers).length === 0) throw new Refusal('updates.nothingToSend');
    const page = missingFrom(assignment.instrument, answers, draft.content.typed);
    if (page !== null) return { is: 'incomplete', assignment, page };
    await takeDraft(tx, assignment.round.id, assignment.post.id, draft.version);
    const seconds = draft.startedAt ? Math.round((caller.now.getTime() - draft.startedAt.getTime()) / 1000) : null;
    return {
      is: 'recorded',
      assignment,
      update: await record(tx, caller, assignment, answers, { nilReturn: false, seconds }),
    };
  });
  return reply(app, caller, intent, outcome);
}

/**
 * "Nothing changed since last round": the post's answers of the round before, recorded as a nil return, which is
 * counted apart from silence. A second press finds it already there.
 */
export async function nothingChanged(app: App, caller: Caller, key: Key): Promise<Reply> {
  const outcome = await inTransaction(app.db, async (tx): Promise<SubmitOutcome> => {
    const assignment = await openAssignment(app, caller, key, tx);
    if (assignment.standing) return { is: 'alreadyRecorded', assignment, update: assignment.standing };
    const answers = withoutHidden(assignment.instrument, assignment.before);
    if (Object.keys(answers).length === 0) throw new Refusal('updates.nothingBefore');
    return {
      is: 'recorded',
      assignment,
      update: await record(tx, caller, assignment, answers, { nilReturn: true, seconds: null }),
    };
  });
  return reply(app, caller, key, outcome);
}

async function reply(app: App, caller: Caller, key: Key, outcome: SubmitOutcome): Promise<Reply> {
  switch (outcome.is) {
    case 'recorded':
    case 'alreadyRecorded':
      return {
        messages: [receivedMessage(outcome.assignment, outcome.update, outcome.is === 'alreadyRecorded')],
        visibleTo: 'sender',
        awaits: null,
        replacesSource: true,
      };
    case 'changedSince': {
      const note = translate(caller.person.language, 'updates.changedSince');
      return { messages: [summaryMessage(outcome.assignment, note)], visibleTo: 'sender', replacesSource: true };
    }
    case 'incomplete':
      return openIncompletePage(app, caller, key, outcome.page);
  }
}

async function record(
  tx: Tx,
  caller: Caller,
  assignment: Assignment,
  answers: Answers,
  how: { nilReturn: boolean; seconds: number | null },
): Promise<StandingUpdate> {
  const { round, post, instrument } = assignment;
  const revision = (assignment.standing?.revision ?? 0) + 1;
  const update = {
    roundId: round.id,
    postId: post.id,
    revision,
    state: revision === 1 ? ('submitted' as const) : ('amended' as const),
    ...how,
    late: assignment.timing === 'late',
    submittedAt: caller.now,
    submittedBy: caller.person.id,
    channel: caller.channel,
  };
  const id = await recordUpdate(tx, update, toRows(instrument, answers));
  const of = { updateId: id, roundId: round.id, postId: post.id, workingGroupId: round.workingGroupId };
  await replaceNeeds(tx, of, feeding('needs', assignment, answers).map(needOf));
  await takeItems(tx, {
    workingGroupId: round.workingGroupId,
    updateId: id,
    postId: post.id,
    personId: caller.person.id,
    language: caller.person.language,
    items: how.nilReturn ? [] : feeding('bulletin', assignment, answers),
    now: caller.now,
  });
  const action = how.nilReturn ? 'update.nilReturn' : 'update.submit';
  await audit(tx, caller, action, `update:${id}`, { round: round.label, post: post.code, revision });
  await enqueue(tx, {
    workingGroupId: round.workingGroupId,
    key: `thanks:${id}`,
    to: { kind: 'person', id: caller.person.id },
    kind: 'thanks',
    body: { update: id },
    notBefore: caller.now,
    now: caller.now,
  });
  const standing = await standingUpdate(tx, round.id, post.id);
  if (!standing) throw new Error(`update ${id} does not stand`);
  return standing;
}

function feeding(what: 'needs' | 'bulletin', { instrument }: Assignment, answers: Answers): GroupItem[] {
  return questionsOf(instrument).flatMap((question) =>
    question.kind === 'group' && question.feeds === what ? ((answers[question.key] ?? []) as GroupItem[]) : [],
  );
}

function needOf(item: GroupItem): { text: string; ownerCode: string | null; by: string | null } {
  const word = (key: string): string | null => (typeof item[key] === 'string' ? item[key] : null);
  return { text: word('text') ?? '', ownerCode: word('from'), by: word('by') };
}
