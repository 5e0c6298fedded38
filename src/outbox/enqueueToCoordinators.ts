import type { Tx } from '../db/db.ts';
import { enqueue } from './enqueue.ts';
import type { Outgoing } from './messageToEnqueue.ts';
import { coordinatorsAsOutboxRecipients } from './outboxRecipients.ts';

/** Writes a message to each coordinator of the group. Its key is `key` with the Person.id of who gets it behind. */
export async function enqueueToCoordinators(tx: Tx, { key, ...message }: Omit<Outgoing, 'to'>): Promise<void> {
  for (const id of await coordinatorsAsOutboxRecipients(tx, message.workingGroupId, message.now))
    await enqueue(tx, { ...message, key: `${key}:${id}`, to: { kind: 'person', id } });
}
