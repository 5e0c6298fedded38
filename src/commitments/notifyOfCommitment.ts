import type { Actor } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { coordinatorsAsOutboxRecipients } from '../outbox/outboxRecipients.ts';
import { peopleOfPost, rolesOf } from '../people/store.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import { type Commitment, commitmentSides, hasNoAsker } from './commitment.ts';
import { type As, hearersOfSecretCommitment, type CommitmentNews, hearersOfCommitment } from './hearersOfCommitment.ts';

/** The kind of message that tells somebody what happened to a commitment. */
export const COMMITMENT = 'commitment';

/**
 * Tells those whom an event concerns, each person once, in its transaction; of what is for the coordinator alone, the coordinators.
 * A post that nobody holds is told through the coordinators, so that nothing is asked of nobody.
 */
export async function notifyOfCommitment(
  tx: Tx,
  actor: Actor,
  commitment: Commitment,
  told: CommitmentNews,
  event: number,
): Promise<void> {
  const { workingGroupId, now, person } = actor;
  const roles = person && (await rolesOf(tx, person.id, now));
  const stands = roles ? commitmentSides(commitment, roles, person.id) : { owner: false, asker: false };
  const own = roles ? postsPersonAnswersFor(roles) : [];
  const recipients = new Map<number, As>();
  const secret = commitment.visibility === 'coordinator';
  for (const as of secret ? hearersOfSecretCommitment(told) : hearersOfCommitment(told, commitment, stands))
    for (const id of await peopleAs(tx, actor, commitment, as, own)) if (!recipients.has(id)) recipients.set(id, as);
  if (person) recipients.delete(person.id);
  for (const [id, as] of recipients)
    await enqueue(tx, {
      workingGroupId,
      key: `${COMMITMENT}:${event}:${id}`,
      to: { kind: 'person', id },
      kind: COMMITMENT,
      body: { event, as },
      notBefore: now,
      now,
    });
}

/** Person.ids of a side; of the posts that ask those which are not the actor's own. */
async function peopleAs(tx: Tx, actor: Actor, of: Commitment, as: As, own: readonly number[]): Promise<number[]> {
  const { workingGroupId, now } = actor;
  if (as === 'coordinator') return coordinatorsAsOutboxRecipients(tx, workingGroupId, now);
  const posts =
    as === 'owner' ? [of.owner].filter((post) => post !== null) : of.askers.posts.filter(({ id }) => !own.includes(id));
  const people = as === 'owner' ? [] : await peopleWhoAsk(tx, actor, of);
  const today = await todayOfGroup(tx, { workingGroupId, now });
  for (const { id } of posts) {
    const holder = await holderOf(tx, id, today);
    people.push(...(holder === null ? await coordinatorsAsOutboxRecipients(tx, workingGroupId, now) : [holder]));
  }
  return people;
}

/** Whoever coordinates now asks what the coordination recommended in a round, and what has no asker; anything else, as what an entry of a register recommends, those who asked it. */
async function peopleWhoAsk(tx: Tx, { workingGroupId, now }: Actor, of: Commitment): Promise<number[]> {
  const isOfRound = of.kind === 'recommendation' && !of.key.startsWith('entry:');
  const isOfCoordination = isOfRound || hasNoAsker(of);
  return isOfCoordination ? coordinatorsAsOutboxRecipients(tx, workingGroupId, now) : [...of.askers.people];
}

/** Person.id of who answers for a post on a day: the first who is not away, else the first; null where nobody holds it. */
async function holderOf(tx: Tx, postId: number, date: string): Promise<number | null> {
  const people = await peopleOfPost(tx, postId, date);
  return (people.find(({ away }) => !away) ?? people[0])?.id ?? null;
}
