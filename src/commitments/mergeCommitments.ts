import { z } from 'zod';
import { audit } from '../core/audit.ts';
import type { Actor, App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import { NEAR_DUPLICATE, titleSimilarity } from '../language/titleSimilarity/titleSimilarity.ts';
import type { Composer } from '../outbox/composer.ts';
import { enqueueToCoordinators } from '../outbox/enqueueToCoordinators.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { type Commitment, isCommitmentOpen, commitmentText } from './commitment.ts';
import * as intents from './intents.ts';
import { notifyOfCommitment } from './notifyOfCommitment.ts';
import { appendCommitmentEvent, commitmentById, findCommitments, holdCommitment, joinCommitments } from './store.ts';

/** The kind of message that proposes to a coordinator to make one of two needs. */
export const ALIKE = 'commitment.alike';

/** Proposes to the coordinators to tell a new need with one that asks the same post for nearly the same, and has the same readers. */
export async function proposeCommitmentMerge(tx: Tx, actor: Actor, made: Commitment): Promise<void> {
  if (made.kind !== 'need' || made.owner === null) return;
  const { workingGroupId, now } = actor;
  const owners = [made.owner.id];
  const standing = await findCommitments(tx, workingGroupId, { owners, states: ['asked', 'taken'], kinds: ['need'] });
  const before = standing.find((one) => one.id !== made.id && areAlike(one, made));
  if (!before) return;
  await enqueueToCoordinators(tx, {
    workingGroupId,
    key: `${ALIKE}:${before.id}:${made.id}`,
    kind: ALIKE,
    body: { into: before.id, other: made.id },
    notBefore: now,
    now,
  });
}

/** Of two that have other readers the one would hide the other, or show it. */
const haveSameReaders = (one: Commitment, other: Commitment): boolean => one.visibility === other.visibility;

function areAlike(one: Commitment, other: Commitment): boolean {
  if (!haveSameReaders(one, other)) return false;
  return Object.values(one.text).some((text) =>
    Object.values(other.text).some((said) => titleSimilarity(text, said) >= NEAR_DUPLICATE),
  );
}

const alikeBody = z.object({ into: z.int(), other: z.int() });

/** Shows both, and a button that makes them one. */
export const composeAlikeCommitments: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const { into, other } = alikeBody.parse(body);
  const both = await Promise.all([into, other].map((id) => commitmentById(db, workingGroupId, id)));
  const open = both.filter((one) => one !== null && isCommitmentOpen(one) && one.mergedInto === null);
  const [one, two] = open;
  if (!one || !two) return { drop: 'one of the two is over' };
  if (!haveSameReaders(one, two)) return { drop: 'the two have other readers' };
  const text = translate(language, 'commitments.alike', { owner: one.owner?.code ?? '' });
  const quotes = [one, two].map((either) => ({
    kind: 'quote' as const,
    text: commitmentText(either.text, language),
    by: either.askers.posts.map(({ code }) => code).join(', '),
  }));
  const label = translate(language, 'commitments.theyAreOne');
  const actions = [{ label, intent: intents.mergeCommitments.of({ into, other }) }];
  return { text, blocks: [{ kind: 'text', text }, ...quotes, { kind: 'actions', actions }] };
};

/**
 * Makes one of two open needs: both posts ask for it from then on, and who asks for the other is told. A second press finds it so.
 * Refuses whoever is not coordinator, and two that have other readers.
 */
export async function mergeCommitmentsCommand(
  app: App,
  caller: Caller,
  { into, other }: { into: number; other: number },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const merged = await inTransaction(app.db, async (tx) => {
    const one = await holdCommitment(tx, app.workingGroupId, into);
    const two = await holdCommitment(tx, app.workingGroupId, other);
    if (!one || !two) throw new Refusal('commitments.noSuch', { number: other });
    if (one.id === two.id) return one;
    const over = [one, two].find((either) => !isCommitmentOpen(either));
    if (over) return over;
    if (!haveSameReaders(one, two)) throw new Refusal('commitments.otherReaders', { number: one.id, other: two.id });
    await joinCommitments(tx, one, two, caller.now);
    const event = { act: 'merged' as const, at: caller.now, actorId: caller.person.id };
    await notifyOfCommitment(
      tx,
      caller,
      { ...two, mergedInto: one.id },
      'merged',
      await appendCommitmentEvent(tx, { ...event, commitmentId: two.id }),
    );
    await appendCommitmentEvent(tx, { ...event, commitmentId: one.id });
    await audit(tx, caller, 'commitment.merge', `commitment:${one.id}`, { other: two.id });
    return one;
  });
  const { id: number, state } = merged;
  const key = isCommitmentOpen(merged) ? 'commitments.merged' : 'commitments.over';
  return textReply(translate(language, key, { number, state }), [], { replacesSource: true });
}
