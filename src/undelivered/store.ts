import type { Db, Tx } from '../db/db.ts';
import type { Recipient } from '../outbox/messageToEnqueue.ts';

/** A message that could not be delivered. */
export interface Parked {
  id: number;
  kind: string;
  recipientKind: Recipient['kind'];
  recipient: string;
  reason: string | null;
}

/** The parked messages of a group, the newest first; only the one that is named, where one is. */
export async function findUndelivered(db: Db | Tx, workingGroupId: number, id?: number): Promise<Parked[]> {
  return db.outboxMessage.findMany({ where: parked(workingGroupId, id), orderBy: { id: 'desc' } });
}

/** Puts them back into the queue, as if they had never been tried. */
export async function requeueUndelivered(tx: Tx, workingGroupId: number, now: Date, id?: number): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: parked(workingGroupId, id),
    data: { state: 'queued', channel: null, attempts: 0, nextAttemptAt: now, reason: null },
  });
}

function parked(workingGroupId: number, id?: number) {
  return { workingGroupId, state: 'parked' as const, ...(id === undefined ? {} : { id }) };
}
