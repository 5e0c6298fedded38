import type { Caller } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { coordinatorsAsOutboxRecipients } from '../outbox/outboxRecipients.ts';
import { peopleOfPost, rolesOf } from '../people/store.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import { type Commitment, commitmentSides } from './commitment.ts';
import { type As, secretlyToldOfCommitmentAs, type Told, toldOfCommitmentAs } from './toldOfCommitment.ts';

/** The kind of message that tells somebody what happened to a commitment. */
export const COMMITMENT = 'commitment';

/**
 * Tells those whom an event concerns, each person once, in its transaction; of what is for the coordinator alone, the coordinators.
 * A post that nobody holds is told through the coordinators, so that nothing is asked of nobody.
 */
export async function notifyOfCommitment(
  tx: Tx,
  caller: Caller,
  commitment: Commitment,
  told: Told,
  event: number,
): Promise<void> {
  const { workingGroupId, now, person } = caller;
  const roles = await rolesOf(tx, person.id, now);
  const actor = commitmentSides(commitment, roles, person.id);
  const own = postsPersonAnswersFor(roles);
  const recipients = new Map<number, As>();
  const secret = commitment.visibility === 'coordinator';
  for (const as of secret ? secretlyToldOfCommitmentAs(told) : toldOfCommitmentAs(told, commitment, actor))
    for (const id of await peopleAs(tx, caller, commitment, as, own)) if (!recipients.has(id)) recipients.set(id, as);
  recipients.delete(person.id);
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
async function peopleAs(tx: Tx, caller: Caller, of: Commitment, as: As, own: readonly number[]): Promise<number[]> {
  const { workingGroupId, now } = caller;
  if (as === 'coordinator') return coordinatorsAsOutboxRecipients(tx, workingGroupId, now);
  const posts =
    as === 'owner' ? [of.owner].filter((post) => post !== null) : of.askers.posts.filter(({ id }) => !own.includes(id));
  const people = as === 'owner' ? [] : await peopleWhoAsk(tx, caller, of);
  const today = dateIn(now, await zoneOfGroup(tx, workingGroupId));
  for (const { id } of posts) {
    const holder = await holderOf(tx, id, today);
    people.push(...(holder === null ? await coordinatorsAsOutboxRecipients(tx, workingGroupId, now) : [holder]));
  }
  return people;
}

/** Whoever coordinates now asks what the coordination recommended; anything else those who asked it. */
async function peopleWhoAsk(tx: Tx, { workingGroupId, now }: Caller, { kind, askers }: Commitment): Promise<number[]> {
  return kind === 'recommendation' ? coordinatorsAsOutboxRecipients(tx, workingGroupId, now) : [...askers.people];
}

/** Person.id of who answers for a post on a day: the first who is not away, else the first; null where nobody holds it. */
async function holderOf(tx: Tx, postId: number, date: string): Promise<number | null> {
  const people = await peopleOfPost(tx, postId, date);
  return (people.find(({ away }) => !away) ?? people[0])?.id ?? null;
}
