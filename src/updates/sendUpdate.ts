import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import type { Answers } from '../forms/answers.ts';
import { withoutHiddenFormAnswers } from '../forms/visibleFormPages.ts';
import type { Reply } from '../protocol/message.ts';
import { rawInputValues } from '../forms/formInputs.ts';
import type { Origin } from '../forms/answerOrigin.ts';
import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { missingFromUpdate } from './missingFromUpdate.ts';
import { isDraftByCard } from '../drafts/draftAnsweredByCard.ts';
import { cardMessageOfUpdate } from './cardOfLastTimeMessage.ts';
import { type DraftContent, sendableFormAnswers } from '../forms/draftContent.ts';
import { takeDraft } from '../drafts/store.ts';
import { openIncompleteDraftPage } from '../drafts/fillDraftPage.ts';
import { updateReceivedMessage } from './updateReceivedMessage.ts';
import * as intents from './intents.ts';
import { type Key, openUpdateOfAssignment, type Assignment } from './openUpdateOfAssignment.ts';
import { recordSentUpdate, updateWithLockedKept } from './recordSentUpdate.ts';
import type { StandingUpdate } from './store.ts';
import { openNeedMessages } from '../commitments/listNeeds.ts';
import { draftKindOfUpdates } from './draftKindOfUpdates.ts';
import { updateSummaryMessage } from './updateSummaryMessage.ts';
import { translate } from '../language/translate.ts';
import { textReply } from '../protocol/textReply.ts';

/** Characters of the reason why there is nothing to report. */
const REASON_LIMIT = 500;

type SubmitOutcome =
  | { is: 'recorded' | 'alreadyRecorded'; assignment: Assignment; update: StandingUpdate }
  | { is: 'changedSince' | 'reasonMissing'; assignment: Assignment }
  | { is: 'incomplete'; assignment: Assignment; page: string };

/**
 * Sends the draft as it stands at `version`: the update with its answers, needs and bulletin items, the thanks and the
 * audit entry are one act; `complete` says what belongs to it beside the draft. A draft that has changed since the summary was read is shown again; a second press of the
 * button finds the update already there.
 */
export async function sendUpdate(
  app: App,
  caller: Caller,
  intent: Key & { version: number },
  complete: (open: Assignment) => DraftContent = ({ draft }) => draft.content,
): Promise<Reply> {
  const outcome = await inTransaction(app.db, async (tx): Promise<SubmitOutcome> => {
    const assignment = await openUpdateOfAssignment(app, caller, intent, tx);
    const { standing, draft } = assignment;
    if (draft.version === 0 && standing) return { is: 'alreadyRecorded', assignment, update: standing };
    if (draft.version !== intent.version) return { is: 'changedSince', assignment };
    const content = complete(assignment);
    const { answers, ...marks } = sendableFormAnswers({
      ...content,
      answers: withoutHiddenFormAnswers(assignment.instrument, content.answers),
    });
    if (Object.keys(answers).length === 0) throw new Refusal('updates.nothingToSend');
    const page = missingFromUpdate(assignment.instrument, answers, content.typed);
    if (page !== null) return { is: 'incomplete', assignment, page };
    await takeDraft(tx, assignment.subject, draft.version);
    const seconds = draft.startedAt ? Math.round((caller.now.getTime() - draft.startedAt.getTime()) / 1000) : null;
    return {
      is: 'recorded',
      assignment,
      update: await recordSentUpdate(
        tx,
        caller,
        assignment,
        await updateWithLockedKept(tx, assignment, { answers, ...marks }),
        {
          nilReturn: false,
          seconds,
          reason: null,
        },
      ),
    };
  });
  return reply(app, caller, intent, outcome);
}

/**
 * "Nothing changed since last round": what was brought forward, recorded as a nil return, which is counted apart from silence. Where
 * there is nothing to bring, "nothing to report" with a reason, which is asked for. A second press finds it already there.
 */
export async function sendNilReturn(
  app: App,
  caller: Caller,
  key: Key & { reason?: string | undefined },
): Promise<Reply> {
  const outcome = await inTransaction(app.db, async (tx): Promise<SubmitOutcome> => {
    const assignment = await openUpdateOfAssignment(app, caller, key, tx);
    if (assignment.standing) return { is: 'alreadyRecorded', assignment, update: assignment.standing };
    const answers = withoutHiddenFormAnswers(assignment.instrument, assignment.brought.answers);
    const reason = key.reason?.trim() ?? '';
    const brings = Object.keys(answers).length > 0;
    if (!brings && reason === '') return { is: 'reasonMissing', assignment };
    const carried = {
      answers,
      origins: allCarried(assignment.instrument, answers),
      entries: assignment.brought.entries,
    };
    const how = { nilReturn: true, seconds: null, reason: brings ? null : reason.slice(0, REASON_LIMIT) };
    return { is: 'recorded', assignment, update: await recordSentUpdate(tx, caller, assignment, carried, how) };
  });
  return reply(app, caller, key, outcome);
}

async function reply(app: App, caller: Caller, key: Key, outcome: SubmitOutcome): Promise<Reply> {
  switch (outcome.is) {
    case 'recorded':
    case 'alreadyRecorded':
      return {
        messages: [
          updateReceivedMessage(outcome.assignment, outcome.update, outcome.is === 'alreadyRecorded'),
          ...(outcome.update.nilReturn ? await openNeedMessages(app, caller, outcome.assignment.post.id) : []),
        ],
        visibleTo: 'sender',
        awaits: null,
        replacesSource: true,
      };
    case 'changedSince': {
      const note = translate(caller.person.language, 'updates.changedSince');
      const { assignment } = outcome;
      const message = isDraftByCard(assignment)
        ? cardMessageOfUpdate(assignment, note)
        : updateSummaryMessage(assignment, note);
      return { messages: [message], visibleTo: 'sender', replacesSource: true };
    }
    case 'reasonMissing':
      return askReason(outcome.assignment);
    case 'incomplete':
      return openIncompleteDraftPage(app, caller, { subject: key, kind: draftKindOfUpdates }, outcome.page);
  }
}

/** A nil return without anything to bring says why: it is counted as an answer, and silence would not be. */
function askReason({ context, round, post }: Assignment): Reply {
  const text = translate(context.language, 'updates.whyNothing', { post: post.code, round: round.label });
  const intent = intents.nothingChanged.of({ round: round.id, post: post.id });
  return textReply(text, [], { awaits: { kind: 'words', intent, field: 'reason', acts: true } });
}

function allCarried(instrument: Instrument, answers: Answers): Record<string, Origin> {
  const ids = instrumentQuestionsOf(instrument).flatMap((question) =>
    Object.keys(rawInputValues(question, answers[question.key])),
  );
  return Object.fromEntries(ids.map((id) => [id, 'carried']));
}
