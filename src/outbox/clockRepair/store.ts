import { type Db, inTransaction, type Tx } from '../../db/db.ts';
import { LEASE_MS } from '../outbox.ts';
import { loadDeliveryPaces, saveDeliveryPaces, takeOutboxTurn } from '../store.ts';

/** The clocks of replicas differ by less than this, in milliseconds. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

/** Nothing that failed waits longer for its next attempt, and no platform asks for a longer silence, in milliseconds. */
const LONGEST_WAIT_MS = 2 * 3_600_000;

/** How many messages one transaction sets right. */
const AT_A_TIME = 200;

/**
 * Takes back what a clock that was ahead left in the outbox: leases, waits and silences that would end long after they should,
 * messages that were written and sent "later than now". What is planned for later stays. Answers how many it set right.
 */
export async function repairOutboxClockSkew(db: Db, workingGroupId: number, now: Date): Promise<number> {
  const after = (ms: number) => new Date(now.getTime() + ms);
  const group = { workingGroupId };
  const lease = { ...group, state: 'sending' as const, leaseUntil: { gt: after(LEASE_MS + CLOCKS_DIFFER_MS) } };
  const leases = await db.outboxMessage.updateMany({ where: lease, data: { leaseUntil: now } });
  const sentLater = { ...group, state: 'sent' as const, sentAt: { gt: after(CLOCKS_DIFFER_MS) } };
  const sent = await db.outboxMessage.updateMany({ where: sentLater, data: { sentAt: now } });
  const due = { ...group, state: 'queued' as const, notBefore: { lte: now } };
  const waits = await db.outboxMessage.updateMany({
    where: { ...due, nextAttemptAt: { gt: after(LONGEST_WAIT_MS) } },
    data: { nextAttemptAt: now },
  });
  const written = await inTransaction(db, (tx) => moveWritten(tx, workingGroupId, now));
  return leases.count + sent.count + waits.count + written + (await endSilences(db, workingGroupId, now));
}

/** What was written by the wrong clock keeps its distance from the moment when it was written. */
async function moveWritten(tx: Tx, workingGroupId: number, now: Date): Promise<number> {
  const createdAt = { gt: new Date(now.getTime() + CLOCKS_DIFFER_MS) };
  const where = { workingGroupId, state: 'queued' as const, createdAt };
  const rows = await tx.outboxMessage.findMany({ where, orderBy: { id: 'asc' }, take: AT_A_TIME });
  for (const row of rows) {
    const ahead = row.createdAt.getTime() - now.getTime();
    const notBefore = new Date(row.notBefore.getTime() - ahead);
    const data = { createdAt: now, notBefore, nextAttemptAt: notBefore };
    await tx.outboxMessage.update({ where: { id: row.id }, data });
  }
  return rows.length;
}

async function endSilences(db: Db, workingGroupId: number, now: Date): Promise<number> {
  const tooLate = now.getTime() + LONGEST_WAIT_MS;
  const seen = Object.values(await loadDeliveryPaces(db, workingGroupId));
  if (!seen.some(({ next }) => next > tooLate)) return 0;
  return inTransaction(db, async (tx) => {
    const paces = Object.entries(await takeOutboxTurn(tx, workingGroupId));
    const kept = paces.filter(([, { next }]) => next <= tooLate);
    await saveDeliveryPaces(tx, workingGroupId, Object.fromEntries(kept));
    return paces.length - kept.length;
  });
}
