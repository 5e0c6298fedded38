import type { Platform } from '../core/context.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { audienceSchema } from '../protocol/audience.ts';
import { outboxConversationOf, inOutboxOrder } from './outboxOrder.ts';
import { LEASE_MS, type Outbox } from './outbox.ts';
import {
  paceLimits,
  deliveryPaceOpensAt,
  deliveryPaceSlots,
  deliveryPaceAfterSpent,
  type Paces,
} from './deliveryPace.ts';
import { deliveryAccountsOf } from './accounts/store.ts';
import { chooseDeliveryAccount, outboxPlatformsOf } from './deliveryRoute.ts';
import * as store from './store.ts';
import { NOBODY_REACHED, parkOutboxMessage } from './parkOutboxMessage.ts';

/** A message that this process, and no other, is to deliver. */
export interface Claimed {
  row: store.OutboxRow;
  channel: Platform;
  /** The platform's pace wants it to leave at this moment, not before. */
  leavesAt: Date;
  claimedAt: Date;
}

/**
 * How many messages one turn looks up recipients for, and how many one look at a platform's queue reads: little enough that
 * nobody waits long for the turn to end, and that a statement which names them all keeps SQLite's limit of 999 parameters.
 */
const ROUTED_A_TURN = 200;
const PAGE = 100;

/** How soon to look again behind a message that another process is sending, in milliseconds. */
const LOOK_AGAIN_MS = 1_000;

/**
 * Claims up to `room` messages that may go now, in the order of their conversations and at the pace of their platforms.
 * Replicas claim one after another; a claim that its process does not note the end of is free again after LEASE_MS.
 * `busy` names the recipients that this process is just writing to: their messages are no reason to look.
 */
export async function claimOutboxMessages(
  outbox: Outbox,
  room: number,
  busy: readonly string[] = [],
): Promise<Claimed[]> {
  const { db, workingGroupId, time, owner } = outbox;
  const platforms = await openPlatforms(outbox);
  if (!(await store.isDeliveryDue(db, workingGroupId, time.now(), platforms, busy))) return [];
  return inTransaction(db, async (tx) => {
    const now = time.now();
    const paces = await store.takeOutboxTurn(tx, workingGroupId);
    await store.reclaimOutboxLeases(tx, workingGroupId, now);
    await route(tx, outbox, now);
    const claimed: Claimed[] = [];
    for (const platform of outbox.channels.keys()) {
      const queue = { workingGroupId, channel: platform, busy };
      claimed.push(...(await claimOn(tx, queue, paces, now, room - claimed.length)));
    }
    const until = new Date(now.getTime() + LEASE_MS);
    await store.leaseOutboxMessages(
      tx,
      claimed.map(({ row }) => row.id),
      owner,
      until,
    );
    await store.saveDeliveryPaces(tx, workingGroupId, paces);
    return claimed;
  });
}

/** When the next claim may succeed; null when the outbox holds nothing that will ever be due. */
export async function nextClaim(outbox: Outbox, busy: readonly string[] = []): Promise<Date | null> {
  const { db, workingGroupId, channels, time } = outbox;
  const due = await store.nextDueDelivery(db, workingGroupId, busy);
  if (due === null || due > time.now()) return due;
  const paces = await store.loadDeliveryPaces(db, workingGroupId);
  const opening = [...channels.keys()].map((platform) => deliveryPaceOpensAt(platform, paces[platform]).getTime());
  const soon = time.now().getTime() + 50;
  return new Date(Math.max(soon, Math.min(...opening)));
}

async function openPlatforms({ db, workingGroupId, channels, time }: Outbox): Promise<Platform[]> {
  const paces = await store.loadDeliveryPaces(db, workingGroupId);
  return [...channels.keys()].filter((platform) => deliveryPaceOpensAt(platform, paces[platform]) <= time.now());
}

/** Finds out where the recipients of due messages are, so that the queue of one platform never holds up another's. */
async function route(tx: Tx, outbox: Outbox, now: Date): Promise<void> {
  const rows = await store.unroutedOutboxMessages(tx, outbox.workingGroupId, now, ROUTED_A_TURN);
  if (rows.length === 0) return;
  const connected = [...outbox.channels.keys()];
  const people = rows.filter(({ recipientKind }) => recipientKind === 'person');
  const accounts = await deliveryAccountsOf(
    tx,
    people.map(({ recipient }) => Number(recipient)),
  );
  const byChannel = new Map<Platform, number[]>();
  const assign = (channel: Platform, id: number) => byChannel.set(channel, [...(byChannel.get(channel) ?? []), id]);
  for (const row of rows) {
    const [first, ...others] =
      row.recipientKind === 'person'
        ? [chooseDeliveryAccount(accounts.get(Number(row.recipient)) ?? [], connected)?.platform]
        : outboxPlatformsOf(audienceSchema.parse(row.recipient), outbox.channels);
    if (first === undefined) await parkOutboxMessage(tx, row, { now, reason: NOBODY_REACHED });
    else assign(first, row.id);
    for (const other of others) if (other !== undefined) await store.copyOutboxMessage(tx, row, other, now);
  }
  for (const [channel, ids] of byChannel) await store.chooseOutboxChannel(tx, ids, channel);
}

async function claimOn(tx: Tx, queue: store.Queue, paces: Paces, now: Date, room: number): Promise<Claimed[]> {
  const { channel } = queue;
  const open = deliveryPaceSlots(channel, paces[channel], now, room);
  const claimed: Claimed[] = [];
  for (let skip = 0; claimed.length < open.length; skip += PAGE) {
    const page = await store.outboxMessagesDueOn(tx, queue, now, { skip, take: PAGE });
    const ready = await readyNow(tx, queue, page, now);
    for (const row of ready.slice(0, open.length - claimed.length)) {
      claimed.push({ row, channel, leavesAt: open[claimed.length] ?? now, claimedAt: now });
    }
    if (page.length < PAGE) break;
  }
  if (claimed.length > 0) paces[channel] = deliveryPaceAfterSpent(channel, paces[channel], now, claimed.length);
  return claimed;
}

/** The first message of each conversation, where the last one is long enough ago; others are put off until they may be. */
async function readyNow(
  tx: Tx,
  { workingGroupId, channel }: store.Queue,
  page: store.OutboxRow[],
  now: Date,
): Promise<store.OutboxRow[]> {
  if (page.length === 0) return [];
  const { ready: first, blocked } = inOutboxOrder(
    page,
    await store.outboxMessagesBeside(tx, workingGroupId, page),
    now,
  );
  for (const { message, by } of blocked) {
    const until = by.state === 'sending' ? new Date(now.getTime() + LOOK_AGAIN_MS) : by.nextAttemptAt;
    if (until > now) await store.postponeOutboxMessages(tx, [message.id], until);
  }
  const gap = paceLimits[channel]?.gap ?? 0;
  if (gap === 0) return first;
  const sent = await store.lastSentFromOutbox(tx, workingGroupId, first, new Date(now.getTime() - gap));
  for (const row of first) {
    const last = sent.get(outboxConversationOf(row));
    if (last !== undefined) await store.postponeOutboxMessages(tx, [row.id], new Date(last.getTime() + gap));
  }
  return first.filter((row) => !sent.has(outboxConversationOf(row)));
}
