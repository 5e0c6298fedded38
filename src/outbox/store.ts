import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { z } from 'zod';
import type { Platform } from '../core/context.ts';
import type { Db, Tx } from '../db/db.ts';
import { databaseRowsBySql } from '../db/sql.ts';
import type { JsonObject } from './messageToEnqueue.ts';
import type { OutboxState, Queued } from './outboxOrder.ts';
import { pacesSchema, type Paces } from './deliveryPace.ts';

/** A row of the outbox. */
export interface OutboxRow extends Queued {
  workingGroupId: number;
  key: string;
  kind: string;
  body: JsonObject;
  bulk: boolean;
  channel: Platform | null;
  uncertain: boolean;
  leaseUntil: Date | null;
}

const bodySchema = z.record(z.string(), z.json());

/** A row to be. */
export interface NewMessage {
  workingGroupId: number;
  key: string;
  kind: string;
  body: JsonObject;
  bulk?: boolean;
  recipientKind: 'person' | 'audience';
  recipient: string;
  channel?: Platform;
  notBefore: Date;
  nextAttemptAt: Date;
  createdAt: Date;
}

/** Adds a message, unless there is one with its key. */
export async function insertOutboxMessage(tx: Tx, message: NewMessage): Promise<void> {
  await tx.outboxMessage.upsert({ where: { key: message.key }, update: {}, create: message });
}

/** Takes the turn to claim: whoever else wants it waits, or begins anew. Answers the paces as the last turn left them. */
export async function takeOutboxTurn(tx: Tx, workingGroupId: number): Promise<Paces> {
  const { paces } = await tx.deliveryPace.upsert({
    where: { workingGroupId },
    update: { claims: { increment: 1 } },
    create: { workingGroupId, paces: {} },
  });
  return pacesSchema.parse(paces);
}

/** The paces, without taking the turn. */
export async function loadDeliveryPaces(db: Db | Tx, workingGroupId: number): Promise<Paces> {
  const row = await db.deliveryPace.findUnique({ where: { workingGroupId } });
  return row === null ? {} : pacesSchema.parse(row.paces);
}

/** To be called with the turn taken. */
export async function saveDeliveryPaces(tx: Tx, workingGroupId: number, paces: Paces): Promise<void> {
  await tx.deliveryPace.update({ where: { workingGroupId }, data: { paces } });
}

/** Takes back what processes that died, or hang, were sending. */
export async function reclaimOutboxLeases(tx: Tx, workingGroupId: number, now: Date): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { workingGroupId, state: 'sending', leaseUntil: { lt: now } },
    data: { state: 'queued', leaseOwner: null, leaseUntil: null, nextAttemptAt: now },
  });
}

/** Due messages that nobody has chosen a platform for yet. */
export async function unroutedOutboxMessages(
  tx: Tx,
  workingGroupId: number,
  now: Date,
  take: number,
): Promise<OutboxRow[]> {
  const where = { workingGroupId, channel: null, state: 'queued' as const, nextAttemptAt: { lte: now } };
  return (await tx.outboxMessage.findMany({ where, orderBy: urgentFirst, take })).map(asRow);
}

export async function chooseOutboxChannel(tx: Tx, ids: number[], channel: Platform): Promise<void> {
  await tx.outboxMessage.updateMany({ where: { id: { in: ids } }, data: { channel } });
}

/** An audience has a place on several platforms: the same message once more, for another one. */
export async function copyOutboxMessage(tx: Tx, row: OutboxRow, channel: Platform, now: Date): Promise<void> {
  const { workingGroupId, kind, body, bulk, recipientKind, recipient, notBefore } = row;
  const key = `${row.key}@${channel}`;
  const fresh = { workingGroupId, kind, body, bulk, recipientKind, recipient, notBefore, nextAttemptAt: notBefore };
  await tx.outboxMessage.upsert({ where: { key }, update: {}, create: { ...fresh, key, channel, createdAt: now } });
}

/** The messages that go by one platform, but for those to recipients whom this process is just writing to. */
export interface Queue {
  workingGroupId: number;
  channel: Platform;
  busy: readonly string[];
}

/** A page of the messages that are due on a platform: answers before bulk, then the oldest. */
export async function outboxMessagesDueOn(
  tx: Tx,
  { workingGroupId, channel, busy }: Queue,
  now: Date,
  page: { skip: number; take: number },
): Promise<OutboxRow[]> {
  const recipient = { notIn: [...busy] };
  const where = { workingGroupId, channel, recipient, state: 'queued' as const, nextAttemptAt: { lte: now } };
  return (await tx.outboxMessage.findMany({ where, orderBy: urgentFirst, ...page })).map(asRow);
}

/** Everything queued or on its way in the conversations of `rows`. */
export async function outboxMessagesBeside(
  tx: Tx,
  workingGroupId: number,
  rows: readonly OutboxRow[],
): Promise<Queued[]> {
  const recipient = { in: [...new Set(rows.map((row) => row.recipient))] };
  return tx.outboxMessage.findMany({ where: { workingGroupId, recipient, state: { in: ['queued', 'sending'] } } });
}

/** The last time after `since` that something was sent in each conversation ("kind:recipient"). */
export async function lastSentFromOutbox(
  tx: Tx,
  workingGroupId: number,
  rows: readonly OutboxRow[],
  since: Date,
): Promise<Map<string, Date>> {
  const recipient = { in: [...new Set(rows.map((row) => row.recipient))] };
  const sent = await tx.outboxMessage.findMany({
    where: { workingGroupId, recipient, state: 'sent', sentAt: { gt: since } },
    select: { recipientKind: true, recipient: true, sentAt: true },
    orderBy: { sentAt: 'asc' },
  });
  return new Map(sent.flatMap((row) => (row.sentAt ? [[`${row.recipientKind}:${row.recipient}`, row.sentAt]] : [])));
}

export async function postponeOutboxMessages(tx: Tx, ids: number[], nextAttemptAt: Date): Promise<void> {
  await tx.outboxMessage.updateMany({ where: { id: { in: ids } }, data: { nextAttemptAt } });
}

/** Marks messages as being sent by `leaseOwner`; from now on nobody knows their fate until it is noted. */
export async function leaseOutboxMessages(tx: Tx, ids: number[], leaseOwner: string, leaseUntil: Date): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { id: { in: ids } },
    data: { state: 'sending', leaseOwner, leaseUntil, uncertain: true, attempts: { increment: 1 } },
  });
}

/**
 * When the outbox has something to do next: now or earlier when something is due; null when it holds nothing. Asked every second of a
 * life, so it costs two looks at an index.
 */
export async function nextDueDelivery(db: Db, workingGroupId: number, busy: readonly string[]): Promise<Date | null> {
  const others = busy.length === 0 ? Prisma.empty : Prisma.sql`AND "recipient" NOT IN (${Prisma.join([...busy])})`;
  const [queued, leased] = await Promise.all([
    databaseRowsBySql<{ at: Date }>(
      db,
      Prisma.sql`SELECT "nextAttemptAt" AS "at" FROM "OutboxMessage" WHERE "workingGroupId" = ${workingGroupId} AND "state" = 'queued' ${others} ORDER BY "nextAttemptAt" LIMIT 1`,
    ),
    databaseRowsBySql<{ at: Date }>(
      db,
      Prisma.sql`SELECT "leaseUntil" AS "at" FROM "OutboxMessage" WHERE "workingGroupId" = ${workingGroupId} AND "state" = 'sending' ${others} ORDER BY "leaseUntil" LIMIT 1`,
    ),
  ]);
  const moments = [...queued, ...leased].map(({ at }) => at);
  return moments.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/** Whether something waits that one of `open` platforms, or a look at where its recipient is, would set going. */
export async function isDeliveryDue(
  db: Db,
  workingGroupId: number,
  now: Date,
  open: readonly Platform[],
  busy: readonly string[],
): Promise<boolean> {
  const due = { state: 'queued' as const, nextAttemptAt: { lte: now } };
  const lost = { state: 'sending' as const, leaseUntil: { lt: now } };
  // One by one, because each has an index; together SQLite would look at all that waits.
  for (const one of [...[null, ...open].map((channel) => ({ ...due, channel })), lost]) {
    const where = { workingGroupId, ...one, recipient: { notIn: [...busy] } };
    if (await db.outboxMessage.findFirst({ where, select: { id: true } })) return true;
  }
  return false;
}

const urgentFirst = [{ bulk: 'asc' as const }, { notBefore: 'asc' as const }, { id: 'asc' as const }];

function asRow(row: Omit<OutboxRow, 'body'> & { body: unknown }): OutboxRow {
  return { ...row, body: bodySchema.parse(row.body) };
}

/** How many messages there are in each state on each platform; "none" where nobody has chosen one yet. */
export async function countOutboxMessages(
  db: Db,
  workingGroupId: number,
): Promise<{ state: OutboxState; channel: Platform | 'none'; count: number }[]> {
  const groups = await db.outboxMessage.groupBy({ by: ['state', 'channel'], where: { workingGroupId }, _count: true });
  return groups.map(({ state, channel, _count }) => ({ state, channel: channel ?? 'none', count: _count }));
}

/** The moment since which the longest waiting message is due; null when nothing is due. */
export async function oldestDueDelivery(db: Db, workingGroupId: number, now: Date): Promise<Date | null> {
  const row = await db.outboxMessage.findFirst({
    where: { workingGroupId, state: { in: ['queued', 'sending'] }, notBefore: { lte: now } },
    orderBy: { notBefore: 'asc' },
    select: { notBefore: true },
  });
  return row?.notBefore ?? null;
}
