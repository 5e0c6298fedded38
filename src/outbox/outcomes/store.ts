import type { Platform } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';

/** What a message becomes when its attempt ends: its lease is over. */
const unleased = { leaseOwner: null, leaseUntil: null };

/** How an attempt ended; without `uncertain` the fate of the message is known. */
interface Ended {
  state: 'sent' | 'dropped' | 'queued';
  sentAt?: Date;
  reason?: string;
  uncertain?: boolean;
  attempts?: number;
  notBefore?: Date;
  nextAttemptAt?: Date;
  channel?: null;
}

/** Whether the attempt is still the process's own to resolve: its lease was not lost. */
export async function holdsOutboxLease(tx: Tx, id: number, leaseOwner: string, attempts: number): Promise<boolean> {
  const held = await tx.outboxMessage.updateMany({
    where: { id, state: 'sending', leaseOwner, attempts },
    data: { leaseOwner },
  });
  return held.count === 1;
}

/** Ends the attempt on a message. */
export async function endDeliveryAttempt(tx: Tx, id: number, ended: Ended): Promise<void> {
  await tx.outboxMessage.update({ where: { id }, data: { ...unleased, uncertain: false, ...ended } });
}

/** Sets a message aside; whether it may have arrived stays as it was. */
export async function markOutboxMessageParked(tx: Tx, id: number, reason: string): Promise<void> {
  await tx.outboxMessage.update({ where: { id }, data: { ...unleased, state: 'parked', reason } });
}

/** One attempt to deliver. */
interface NewDelivery {
  messageId: number;
  channel: Platform;
  attempt: number;
  at: Date;
  outcome: 'sent' | 'retry' | 'refused';
  detail: string;
  externalId?: string;
}

/** Records an attempt. */
export async function insertDelivery(tx: Tx, delivery: NewDelivery): Promise<void> {
  await tx.delivery.create({ data: delivery });
}
