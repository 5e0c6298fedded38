import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { roundById } from '../rounds/store.ts';
import type * as intents from './intents.ts';
import { changedSinceReview, openReadInReview } from './openUpdateInReview.ts';
import { reviewCard } from './showUpdateInReview.ts';
import { reviewListMessage, updatesWaitingForReview } from './reviewList.ts';
import { type ReadUpdate, reviewRows, setReviewAccepted } from './store.ts';

/** Accepts an update as it was read: it counts as before, and nothing in it changes without being unlocked. Then the next one. */
export async function acceptUpdateInReview(app: App, caller: Caller, read: ReadUpdate): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const open = await openReadInReview(app, caller, read);
  const { round, post } = open.assignment;
  await inTransaction(app.db, async (tx) => {
    if (!(await setReviewAccepted(tx, read))) throw changedSinceReview(open);
    await audit(tx, caller, 'review.accept', `update:${read.update}`, { round: round.label, post: post.code });
  });
  const text = translate(caller.person.language, 'review.accepted', { post: post.code });
  const rows = await reviewRows(app.db, read.round);
  const record = await roundById(app.db, read.round);
  const [next] = record ? await updatesWaitingForReview(app.db, record, rows) : [];
  const done = { text, blocks: [{ kind: 'text' as const, text, tone: 'good' as const }] };
  const further = next
    ? reviewCard(
        await openReadInReview(app, caller, { round: read.round, post: next.postId, update: next.update.id }),
        caller,
      )
    : record && (await reviewListMessage(app, caller, record));
  return { messages: further ? [done, further] : [done], visibleTo: 'sender', awaits: null, replacesSource: true };
}

/** Accepts all that nothing speaks against, as far as they had come when the list was read. */
export async function acceptCleanInReview(
  app: App,
  caller: Caller,
  { round: roundId, upTo }: FieldsOf<typeof intents.acceptClean>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await roundById(app.db, roundId);
  if (round?.workingGroupId !== app.workingGroupId) throw new Refusal('rounds.roundGone');
  const count = await inTransaction(app.db, async (tx) => {
    const waiting = await updatesWaitingForReview(tx, round, await reviewRows(tx, round.id));
    const clean = waiting.filter(({ hold, update }) => hold === 'clean' && update.id <= upTo);
    for (const { postId, code, update } of clean) {
      await setReviewAccepted(tx, { round: round.id, post: postId, update: update.id });
      await audit(tx, caller, 'review.accept', `update:${update.id}`, { round: round.label, post: code });
    }
    return clean.length;
  });
  const text = translate(caller.person.language, 'review.acceptedMany', { count });
  const done = { text, blocks: [{ kind: 'text' as const, text, tone: 'good' as const }] };
  const list = await reviewListMessage(app, caller, round);
  return { messages: [done, list], visibleTo: 'sender', awaits: null, replacesSource: true };
}
