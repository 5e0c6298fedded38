import { channel } from 'node:diagnostics_channel';
import type { Tx } from '../db/db.ts';
import { insertRows } from '../db/insertRows.ts';
import type { Outgoing } from './messageToEnqueue.ts';
import { insertOutboxMessage } from './store.ts';

/** Hears of every message that this process puts into its outbox; the transaction may not have ended yet. */
export const enqueued = channel('focal:outbox:enqueued');

/**
 * Puts a message into the outbox, in the transaction of the fact that caused it. A key that is already there
 * is left as it is, so that whatever caused it may run again.
 */
export async function enqueue(tx: Tx, outgoing: Outgoing): Promise<void> {
  await insertOutboxMessage(tx, asRow(outgoing));
  enqueued.publish(outgoing.key);
}

/**
 * The same for many messages at once, with one statement; those whose key is there already are left as they are. To be
 * called with a few hundred at a time, so that nobody waits long for the transaction to end.
 */
export async function enqueueAll(tx: Tx, all: readonly Outgoing[]): Promise<void> {
  await insertRows(
    tx,
    'OutboxMessage',
    all.map((outgoing) => ({ bulk: false, channel: null, ...asRow(outgoing) })),
  );
  enqueued.publish(all.map(({ key }) => key));
}

function asRow({ to, now, ...rest }: Outgoing) {
  return {
    ...rest,
    recipientKind: to.kind,
    recipient: to.kind === 'person' ? String(to.id) : to.name,
    nextAttemptAt: rest.notBefore,
    createdAt: now,
  };
}
