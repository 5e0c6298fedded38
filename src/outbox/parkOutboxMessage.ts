import { audit } from '../core/audit.ts';
import { systemActor } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { enqueueToCoordinators } from './enqueueToCoordinators.ts';
import { markOutboxMessageParked } from './outcomes/store.ts';
import type { OutboxRow } from './store.ts';

/** The kind of the message that names parked messages to the coordinator. */
export const PARKED_NOTICE = 'outbox.parked';

/** Why a message is parked whose recipient has no account on a connected platform, or none that can be reached. */
export const NOBODY_REACHED = 'no connected platform reaches the recipient';

/** One notice names all that was parked within this time, in milliseconds. */
const GATHERED_MS = 5 * 60_000;

/**
 * Sets a message aside until a person decides: it will not be tried by itself again. The coordinators are told why, in one
 * message for all that was parked within five minutes, with a button to try again.
 */
export async function parkOutboxMessage(
  tx: Tx,
  row: OutboxRow,
  { now, reason }: { now: Date; reason: string },
): Promise<void> {
  const { id, workingGroupId, kind } = row;
  await markOutboxMessageParked(tx, id, reason);
  await audit(tx, systemActor(row, 'outbox', now), 'outbox.park', `outboxMessage:${id}`, { kind, reason });
  // A notice that cannot be delivered would be named in the next notice, and that one in another.
  if (kind === PARKED_NOTICE) return;
  const window = Math.floor(now.getTime() / GATHERED_MS) + 1;
  const notBefore = new Date(window * GATHERED_MS);
  const key = `parked:${workingGroupId}:${window}`;
  const body = { since: new Date(notBefore.getTime() - GATHERED_MS).toISOString() };
  await enqueueToCoordinators(tx, { workingGroupId, key, kind: PARKED_NOTICE, body, notBefore, now });
}
