import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { peopleHoldingPosts } from '../../people/posts/store.ts';
import { REASON_LIMIT } from '../changeRoundState.ts';
import { addPostsToRound, holdRound, type RoundRecord } from '../store.ts';
import { ASKED_POST } from './postsAskedMessage.ts';
import { removeFromPostsAsked } from './store.ts';

/** One post more, or one less, in a round that is open or still to open. */
export interface AskedChange {
  verb: 'add' | 'remove';
  round: RoundRecord;
  post: { id: number; code: string; station: string };
  /** Of a removal; empty for an addition. */
  reason: string;
}

/**
 * Asks the post, or asks it no longer, notes it in the record, and tells whoever holds it. Refuses a post that is asked already, that
 * has answered, or that is taken out without a reason.
 */
export async function changePostsAsked(
  app: App,
  caller: Caller,
  { verb, round, post, reason }: AskedChange,
): Promise<void> {
  await requireCoordinator(app.db, caller);
  if (reason.length > REASON_LIMIT)
    throw new Refusal('rounds.reasonTooLong', { limit: REASON_LIMIT, length: reason.length });
  const holders = await peopleHoldingPosts(app.db, [post.id], await todayOfGroup(app.db, caller));
  await inTransaction(app.db, async (tx) => {
    const names = { post: post.code, round: round.label };
    if (!(await holdRound(tx, round))) throw new Refusal('rounds.extendChanged', { round: round.label });
    if (verb === 'add' && (await addPostsToRound(tx, round, [post.id])) === 0)
      throw new Refusal('rounds.askedAlready', names);
    if (verb === 'remove' && !(await removeFromPostsAsked(tx, round.id, post.id)))
      throw new Refusal('rounds.askedNot', names);
    await audit(tx, caller, verb === 'add' ? 'round.ask' : 'round.spare', `round:${round.id}`, {
      label: round.label,
      post: post.code,
      reason,
    });
    if (round.state !== 'open') return;
    const people = [...new Set(holders.map(({ personId }) => personId))];
    const messages = people.map((id) => ({
      workingGroupId: app.workingGroupId,
      key: `${ASKED_POST}:${verb}:${round.id}:${post.id}:${id}:${caller.now.getTime()}`,
      to: { kind: 'person' as const, id },
      kind: ASKED_POST,
      body: { round: round.id, post: post.id, verb, reason },
      notBefore: caller.now,
      now: caller.now,
    }));
    await enqueueAll(tx, messages);
  });
}
