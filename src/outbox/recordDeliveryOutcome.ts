import { inTransaction, type Tx } from '../db/db.ts';
import { failedInDatabaseBatch, batchDatabaseWorkFor } from '../db/batchDatabaseWork.ts';
import type { Claimed } from './claimOutboxMessages.ts';
import type { DeliveryFailed } from './deliveryChannel.ts';
import { givesUpDelivery, nextDeliveryAttempt } from './deliveryBackoff.ts';
import type { DeliveryEvent, Outbox } from './outbox.ts';
import { deliveryPaceSilenced } from './deliveryPace.ts';
import { parkOutboxMessage } from './parkOutboxMessage.ts';
import { givenUpDeliveryReason } from './deliveryProblem.ts';
import { setDeliveryReachable } from './accounts/store.ts';
import { endDeliveryAttempt, holdsOutboxLease, insertDelivery } from './outcomes/store.ts';
import * as store from './store.ts';

type Outcome = Pick<DeliveryEvent, 'outcome' | 'reason'>;

/** The platform has the message. */
export function recordSent(
  outbox: Outbox,
  claimed: Claimed,
  externalId: string,
  how: 'sent' | 'found',
): Promise<Outcome> {
  return recordOutcome(outbox, claimed, async (tx, at) => {
    await endDeliveryAttempt(tx, claimed.row.id, { state: 'sent', sentAt: at });
    await addDelivery(tx, claimed, at, {
      outcome: 'sent',
      externalId,
      detail: how === 'found' ? 'found in the history' : '',
    });
    return { outcome: how };
  });
}

/** The message has lost its reason. */
export function recordDropped(outbox: Outbox, claimed: Claimed, reason: string): Promise<Outcome> {
  return recordOutcome(outbox, claimed, async (tx) => {
    await endDeliveryAttempt(tx, claimed.row.id, { state: 'dropped', reason });
    return { outcome: 'dropped', reason };
  });
}

/** It is not the time for the message yet: it goes back as if nobody had touched it, and holds nobody back till then. */
export function recordWaiting(outbox: Outbox, claimed: Claimed, until: Date): Promise<Outcome> {
  return recordOutcome(outbox, claimed, async (tx) => {
    await putBack(tx, claimed, { notBefore: until, nextAttemptAt: until });
    return { outcome: 'waits', reason: `until ${until.toISOString()}` };
  });
}

/** The recipient is elsewhere now: back into the queue, to look again where. */
export function recordRerouted(outbox: Outbox, claimed: Claimed): Promise<Outcome> {
  return recordOutcome(outbox, claimed, async (tx) => {
    await putBack(tx, claimed, { channel: null });
    return { outcome: 'rerouted' };
  });
}

export function recordParked(outbox: Outbox, claimed: Claimed, reason: string): Promise<Outcome> {
  return recordOutcome(outbox, claimed, (tx, now) => parkNow(tx, claimed, now, reason));
}

/** The attempt failed, and the fate of the message may be unknown: tried again later, and given up in the end. */
export function recordFailed(
  outbox: Outbox,
  claimed: Claimed,
  reason: string,
  retryAfter: number | null,
): Promise<Outcome> {
  const { row, channel } = claimed;
  const attempts = row.attempts + 1;
  return recordOutcome(outbox, claimed, async (tx, now) => {
    if (retryAfter !== null) {
      const paces = await store.takeOutboxTurn(tx, row.workingGroupId);
      paces[channel] = deliveryPaceSilenced(paces[channel], new Date(now.getTime() + retryAfter));
      await store.saveDeliveryPaces(tx, row.workingGroupId, paces);
    }
    if (givesUpDelivery(now, attempts, row.notBefore))
      return parkNow(tx, claimed, now, givenUpDeliveryReason(attempts, reason));
    const nextAttemptAt = nextDeliveryAttempt(now, attempts, retryAfter, outbox.random());
    // A platform that says "later" has certainly not taken this attempt, whatever became of the one before.
    const uncertain = retryAfter === null || row.uncertain;
    await endDeliveryAttempt(tx, row.id, { state: 'queued', nextAttemptAt, uncertain });
    await addDelivery(tx, claimed, now, { outcome: 'retry', detail: reason });
    return { outcome: 'retry', reason };
  });
}

/** The platform will never take it: another account where the person has one, else a matter for the coordinator. */
export function recordRefused(
  outbox: Outbox,
  claimed: Claimed,
  failure: DeliveryFailed,
  accountId: number | null,
): Promise<Outcome> {
  return recordOutcome(outbox, claimed, async (tx, now) => {
    if (!failure.unreachable || accountId === null) return parkNow(tx, claimed, now, failure.message);
    await setDeliveryReachable(tx, { id: accountId }, false);
    await addDelivery(tx, claimed, now, { outcome: 'refused', detail: failure.message });
    await putBack(tx, claimed, { channel: null });
    return { outcome: 'rerouted', reason: failure.message };
  });
}

async function parkNow(tx: Tx, claimed: Claimed, now: Date, reason: string): Promise<Outcome> {
  await parkOutboxMessage(tx, claimed.row, { now, reason });
  await addDelivery(tx, claimed, now, { outcome: 'refused', detail: reason });
  return { outcome: 'parked', reason };
}

async function putBack(
  tx: Tx,
  { row }: Claimed,
  change: { notBefore?: Date; nextAttemptAt?: Date; channel?: null },
): Promise<void> {
  const { attempts, uncertain } = row;
  await endDeliveryAttempt(tx, row.id, { state: 'queued', attempts, uncertain, ...change });
}

async function addDelivery(
  tx: Tx,
  { row, channel }: Claimed,
  at: Date,
  end: { outcome: 'sent' | 'retry' | 'refused'; detail: string; externalId?: string },
): Promise<void> {
  await insertDelivery(tx, { messageId: row.id, channel, attempt: row.attempts + 1, at, ...end });
}

/** An ending that is to be written; `write` says what came of it. */
interface Ending {
  claimed: Claimed;
  write: (tx: Tx, now: Date) => Promise<Outcome>;
}

/** Writes an ending, unless the lease was lost: then another process resolves the message. Many that come together cost one commit. */
function recordOutcome(outbox: Outbox, claimed: Claimed, write: Ending['write']): Promise<Outcome> {
  return writeEnding(outbox, { claimed, write });
}

const writeEnding = batchDatabaseWorkFor(writeAll);

async function writeAll(outbox: Outbox, endings: readonly Ending[]): Promise<(() => Outcome)[]> {
  const written = inTransaction(outbox.db, async (tx) => {
    const outcomes: Outcome[] = [];
    for (const ending of endings) outcomes.push(await writeOne(tx, outbox, ending));
    return outcomes.map((outcome) => () => outcome);
  });
  if (endings.length === 1) return written;
  // One that cannot be written is not to take the others with it.
  return written.catch(async () => {
    const alone: (() => Outcome)[] = [];
    for (const ending of endings)
      alone.push(...(await writeAll(outbox, [ending]).catch((error: unknown) => [failedInDatabaseBatch(error)])));
    return alone;
  });
}

async function writeOne(tx: Tx, { owner, time }: Outbox, { claimed: { row }, write }: Ending): Promise<Outcome> {
  const mine = await holdsOutboxLease(tx, row.id, owner, row.attempts + 1);
  return mine ? write(tx, time.now()) : { outcome: 'lost lease' };
}
