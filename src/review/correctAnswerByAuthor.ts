import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import type { Plain } from '../forms/answers.ts';
import { formAnswersFromRows } from '../forms/answerRows.ts';
import { formWithAnswer, sendableFormAnswers } from '../forms/draftContent.ts';
import { withoutHiddenFormAnswers } from '../forms/visibleFormPages.ts';
import { translate } from '../language/translate.ts';
import { enqueueToCoordinators } from '../outbox/enqueueToCoordinators.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { doneReply } from '../protocol/textReply.ts';
import { missingFromUpdate } from '../updates/missingFromUpdate.ts';
import { saveDrafts } from '../drafts/store.ts';
import { recordSentUpdate, updateWithLockedKept } from '../updates/recordSentUpdate.ts';
import { rowsOfUpdate } from '../updates/store.ts';
import { type Assignment, standingUpdateAsDraft, openUpdateOfAssignment } from '../updates/openUpdateOfAssignment.ts';
import * as intents from './intents.ts';
import { CORRECTED } from './messages.ts';
import {
  askReviewedInput,
  reviewedInputForAuthor,
  judgeReviewedInput,
  type ReviewedInput,
  reviewedInput,
} from './reviewedInput.ts';

/**
 * The author corrects one answer of what they have sent: a new revision that differs in it alone, also where a correction was begun
 * before, which keeps the new answer. The coordinators are told.
 */
export async function correctAnswerByAuthor(
  app: App,
  caller: Caller,
  { value, ...at }: FieldsOf<typeof intents.correctAnswer>,
): Promise<Reply> {
  const assignment = await openUpdateOfAssignment(app, caller, at);
  const { language } = caller.person;
  const asked = reviewedInputForAuthor(await standingInput(app, assignment, at), language);
  const intent = intents.correctAnswer.of(at);
  if (value === undefined) return askReviewedInput(asked, intent, { language });
  const judged = judgeReviewedInput(asked, value, assignment, dateIn(caller.now, caller.person.timeZone));
  if (!judged.ok) {
    const problem = translate(language, judged.problem.key, judged.problem.parameters);
    return askReviewedInput(asked, intent, { language, problem });
  }
  const now = await inTransaction(app.db, async (tx) => {
    const open = await openUpdateOfAssignment(app, caller, at, tx);
    if (open.standing?.id !== at.update) throw new Refusal('review.askedNoMore');
    const update = await reviseAnswer(tx, caller, open, { asked, value: judged.value });
    await notifyCoordinators(tx, app, caller, { ...at, update });
    const rows = await rowsOfUpdate(tx, update);
    return reviewedInput(open, formAnswersFromRows(open.instrument, rows), at.input)?.words ?? '';
  });
  const none = translate(language, 'review.noAnswer');
  const change = { label: asked.label, old: asked.words ?? none, now };
  return { ...doneReply(translate(language, 'review.correctedNow', change)), replacesSource: true };
}

/** The answer as it stands. Refuses one that is asked about no more, or that is locked. */
async function standingInput(
  { db }: App,
  assignment: Assignment,
  at: { update: number; input: string },
): Promise<ReviewedInput> {
  const { standing, instrument, lock, round, post } = assignment;
  if (standing?.id !== at.update) throw new Refusal('review.askedNoMore');
  const answers = formAnswersFromRows(instrument, await rowsOfUpdate(db, standing.id));
  const asked = reviewedInput(assignment, answers, at.input);
  if (!asked) throw new Refusal('updates.staleQuestion');
  if (lock.accepted && !lock.questions.includes(asked.place.question.key))
    throw new Refusal('review.isAccepted', { round: round.label, post: post.code });
  return asked;
}

/** Records what stands with one answer changed; gives the id of the new revision. */
async function reviseAnswer(
  tx: Tx,
  caller: Caller,
  open: Assignment,
  { asked: { id, place }, value }: { asked: ReviewedInput; value: Plain | undefined },
): Promise<number> {
  const { instrument, draft, subject } = open;
  const standing = standingUpdateAsDraft(instrument, await rowsOfUpdate(tx, open.standing?.id ?? 0));
  const content = formWithAnswer(standing, id, place, value, 1);
  const { answers, ...marks } = sendableFormAnswers({
    ...content,
    answers: withoutHiddenFormAnswers(instrument, content.answers),
  });
  if (missingFromUpdate(instrument, answers, {}) !== null) throw new Refusal('review.asksFurther');
  const sent = await updateWithLockedKept(tx, open, { answers, ...marks });
  const how = { nilReturn: false, seconds: null, reason: null };
  const { id: update } = await recordSentUpdate(tx, caller, open, sent, how);
  if (draft.version > 0) {
    const version = draft.version + 1;
    const kept = { content: formWithAnswer(draft.content, id, place, value, version), version };
    const by = { startedAt: draft.startedAt ?? caller.now, updatedAt: caller.now, updatedBy: caller.person.id };
    await saveDrafts(tx, [{ subject, ...kept, ...by }]);
  }
  await audit(tx, caller, 'review.correct', `update:${update}`, { input: id });
  return update;
}

async function notifyCoordinators(
  tx: Tx,
  { workingGroupId }: App,
  { now }: Caller,
  { round, post, update, input }: { round: number; post: number; update: number; input: string },
): Promise<void> {
  await enqueueToCoordinators(tx, {
    workingGroupId,
    key: `corrected:${update}`,
    kind: CORRECTED,
    body: { round, post, update, input },
    notBefore: now,
    now,
  });
}
