import type { Actor } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { notifyOfCommitment } from './notifyOfCommitment.ts';
import { appendCommitmentEvent, commitmentByKey, createCommitment, type NewCommitment } from './store.ts';
import { type Commitment, commitmentText } from './commitment.ts';
import { proposeCommitmentMerge } from './mergeCommitments.ts';

/** What is asked of a post. */
export type Asked = Omit<NewCommitment, 'workingGroupId' | 'askedAt'>;

/**
 * Asks something, in the transaction of what it comes from; the post that is asked is told. What was asked under the same key before
 * stays as it is, whatever has become of it. Answers the commitment.
 */
export async function askCommitment(tx: Tx, actor: Actor, asked: Asked): Promise<Commitment> {
  const { workingGroupId, now, person } = actor;
  const before = await commitmentByKey(tx, workingGroupId, asked.key);
  if (before) return before;
  const id = await createCommitment(tx, { ...asked, workingGroupId, askedAt: now });
  const event = await appendCommitmentEvent(tx, {
    commitmentId: id,
    act: 'asked',
    at: now,
    actorId: person?.id ?? null,
    words: commitmentText(asked.text, person?.language ?? 'en'),
    due: asked.due,
    postId: asked.ownerId,
    ...(asked.updateId !== undefined && { updateId: asked.updateId }),
  });
  const made = await commitmentByKey(tx, workingGroupId, asked.key);
  if (!made) throw new Error(`commitment ${id} is not there`);
  await notifyOfCommitment(tx, actor, made, 'asked', event);
  await proposeCommitmentMerge(tx, actor, made);
  return made;
}
