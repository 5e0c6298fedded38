import { nextWorkingMoment, startOfDate, workingDaysLater } from '../calendar/workingTime.ts';
import { audit } from '../core/audit.ts';
import type { Actor } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Tx } from '../db/db.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { languageOfActingPerson } from '../people/requireCoordinator.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import { reminderPolicyOf } from '../reminders/facts/store.ts';
import { type Ended, handoverEndingOf } from './endings/ending.ts';
import { appointmentsHandedOver, grantsHandedOver, takerOfHandoverItems } from './endings/store.ts';
import { LEAVING, TAKING } from './handoverMessages.ts';
import { moveHandoverItemOwner } from './items/moveHandoverItemOwner.ts';
import { forgetDecisions } from './items/store.ts';
import { dropHandover, keepHandover } from './store.ts';

/** Working days that whoever follows has, before the coordinators are told what nobody took. */
const WORKING_DAYS = 10;

/**
 * Lets there be the handover that an appointment or a grant as it stands calls for: made where it ends, moved where it ends otherwise,
 * taken back where it goes on. Where somebody else follows than was known, or nobody, what the former had taken is given back. Who leaves
 * and who follows are told from `toldFrom` on, the latter on their first working day.
 */
export async function reconcileHandover(tx: Tx, actor: Actor, ended: Ended, toldFrom: Date): Promise<void> {
  const { workingGroupId, now } = actor;
  const ending = await handoverEndingOf(tx, workingGroupId, ended);
  if (!ending) return;
  const { from, next, before, leaver, post, time } = ending;
  const successorId = from === null ? null : (next?.personId ?? null);
  if (before?.from === from && before.successorId === successorId) return;
  if (before !== null && before.successorId !== null && before.successorId !== successorId)
    for (const item of await forgetDecisions(tx, before.id, before.successorId))
      await moveHandoverItemOwner(tx, actor, item, { from: before.successorId, to: leaver.id, isGivenBack: true });
  if (from === null) {
    if (!before) return;
    await dropHandover(tx, before.id);
    await audit(tx, actor, 'handover.drop', `handover:${before.id}`, { post: post?.code ?? null, from: before.from });
    return;
  }
  const { hours } = await reminderPolicyOf(tx, workingGroupId);
  const day = next && next.from > from ? next.from : from;
  // Whoever follows holds the post from the day that has begun where the group is at home.
  const zones = [time.timeZone, await zoneOfGroup(tx, workingGroupId)];
  const moments = [toldFrom, ...zones.map((zone) => startOfDate(day, zone))].map((at) => at.getTime());
  const begins = nextWorkingMoment(time, hours, new Date(Math.max(...moments)));
  const id = await keepHandover(tx, {
    workingGroupId,
    postId: post?.id ?? null,
    ended,
    leaverId: leaver.id,
    successorId,
    from,
    madeAt: now,
    reportAt: workingDaysLater(time, hours, begins, WORKING_DAYS),
  });
  const detail = { post: post?.code ?? null, from, leaver: leaver.id };
  await audit(tx, actor, 'handover.make', `handover:${id}`, detail);
  const notify = (kind: string, person: number, notBefore: Date): Promise<void> =>
    enqueue(tx, {
      workingGroupId,
      // Who follows after all, once somebody else was to, is told again.
      key: `${kind}:${id}:${from}:${successorId ?? 'nobody'}:${now.getTime()}`,
      to: { kind: 'person', id: person },
      kind,
      body: { handover: id, from, successor: successorId, madeAt: now.toISOString() },
      notBefore,
      now,
    });
  if (!leaver.isErased) await notify(LEAVING, leaver.id, toldFrom);
  if (successorId !== null) await notify(TAKING, successorId, begins);
}

/** Settles the handovers of appointments of a post that have changed, and of those whose pack is still gone through. */
export async function reconcileHandoversOfPost(
  tx: Tx,
  actor: Actor,
  postId: number,
  changed: readonly number[],
  toldFrom: Date,
): Promise<void> {
  const known = await appointmentsHandedOver(tx, postId);
  for (const appointmentId of new Set([...changed, ...known]))
    await reconcileHandover(tx, actor, { appointmentId }, toldFrom);
}

/** Settles the handovers of appointments that stand again as before. Refuses it once something was taken: it is in a new name by now. */
export async function reconcileHandoversTakenBack(
  tx: Tx,
  actor: Actor,
  postId: number,
  restored: readonly number[],
): Promise<void> {
  const name = await takerOfHandoverItems(tx, restored);
  if (name !== null)
    throw new Refusal('handover.begunToTakeOver', { name: shownPersonName(name, languageOfActingPerson(actor)) });
  await reconcileHandoversOfPost(tx, actor, postId, restored, actor.now);
}

/** Settles the handovers of the coordination after a role has changed. */
export async function reconcileCoordinationHandovers(
  tx: Tx,
  actor: Actor,
  changed: number,
  toldFrom: Date,
): Promise<void> {
  const known = await grantsHandedOver(tx, actor.workingGroupId);
  for (const grantId of new Set([changed, ...known])) await reconcileHandover(tx, actor, { grantId }, toldFrom);
}
