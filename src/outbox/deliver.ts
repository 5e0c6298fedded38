import { setImmediate as turn } from 'node:timers/promises';
import { DeliveryFailed, type Channel, type Destination } from './deliveryChannel.ts';
import { claimOutboxMessages, nextClaim, type Claimed } from './claimOutboxMessages.ts';
import { fewDeliveriesAtOnce } from './fewDeliveriesAtOnce.ts';
import * as note from './recordDeliveryOutcome.ts';
import { LATEST_SEND_MS, MAX_WAIT_MS, type DeliveryEvent, type Outbox } from './outbox.ts';
import { nextDueDelivery } from './store.ts';
import { deliveryAccountsOf } from './accounts/store.ts';
import { deliveryProblemReason } from './deliveryProblem.ts';
import { outboxReaderOf, outboxRecipientOf } from './outboxRecipients.ts';
import { chooseDeliveryAccount } from './deliveryRoute.ts';

/** How many messages one process has on their way at a time. */
const CONCURRENT = 32;

/** Their texts are work for this process and its database: people who talk to it meanwhile wait for no more than these. */
const writing = fewDeliveriesAtOnce(4);

/**
 * Delivers all that is due and what becomes due meanwhile, in order within each conversation, at the pace of the platforms, and
 * resolves when nothing can be done for now: with the moment to look again, or null when nothing is queued at all.
 * Safe to run in several processes at once. When `stop` is aborted nothing new is begun; what is on its way is finished.
 */
export async function deliverDue(outbox: Outbox, stop?: AbortSignal): Promise<Date | null> {
  const onTheWay = new Map<string, Promise<void>>();
  const begin = (message: Claimed) => {
    const { recipient } = message.row;
    onTheWay.set(
      recipient,
      send(outbox, message).finally(() => onTheWay.delete(recipient)),
    );
  };
  for (;;) {
    // SQLite answers without letting anybody else have a turn.
    await turn();
    if (onTheWay.size === 0) {
      if (stop?.aborted) return null;
      const next = await nextDueDelivery(outbox.db, outbox.workingGroupId, []);
      if (next === null || next > outbox.time.now()) return next;
    }
    const room = stop?.aborted ? 0 : CONCURRENT - onTheWay.size;
    const busy = [...onTheWay.keys()];
    const claimed = room > 0 ? await claimOutboxMessages(outbox, room, busy) : [];
    claimed.forEach(begin);
    if (claimed.length > 0 && claimed.length < room) continue;
    if (onTheWay.size === 0) {
      if (stop?.aborted) return null;
      // What ended while nothing was found to do may have left something to do: look once more.
      if (busy.length > 0) continue;
      return nextClaim(outbox);
    }
    const next = stop?.aborted || room === 0 ? null : await nextClaim(outbox, [...onTheWay.keys()]);
    if (onTheWay.size === 0) continue;
    await Promise.race(next === null ? onTheWay.values() : [...onTheWay.values(), outbox.time.until(next)]);
  }
}

/** Brings one claimed message to an end, and never throws: a bug becomes a failed attempt, and its report. */
async function send(outbox: Outbox, claimed: Claimed): Promise<void> {
  const { row, channel } = claimed;
  const event = { messageId: row.id, kind: row.kind, channel };
  const lag = () => outbox.time.now().getTime() - row.notBefore.getTime();
  try {
    const ending = await attempt(outbox, claimed).catch((error: unknown) => failed(outbox, claimed, error));
    outbox.report({ ...event, ...ending, lag: lag() });
  } catch (error) {
    // The ending could not be written: the lease runs out, and whoever claims the message next resolves it.
    outbox.report({ ...event, outcome: 'lost lease', reason: 'the outcome could not be noted', error, lag: lag() });
  }
}

type Ending = Pick<DeliveryEvent, 'outcome' | 'reason' | 'error'>;

async function attempt(outbox: Outbox, claimed: Claimed): Promise<Ending> {
  await outbox.time.at(claimed.leavesAt);
  const way = await wayTo(outbox, claimed);
  if (way === null) return note.recordRerouted(outbox, claimed);
  try {
    return await goBy(way, outbox, claimed);
  } catch (error) {
    // Whoever cannot be written to cannot be looked up either.
    if (!(error instanceof DeliveryFailed) || !error.permanent) throw error;
    return note.recordRefused(outbox, claimed, error, way.accountId);
  }
}

async function goBy(way: Way, outbox: Outbox, claimed: Claimed): Promise<Ending> {
  const { db, workingGroupId, time } = outbox;
  const { row } = claimed;
  if (row.uncertain && way.channel.find) {
    const found = await withinMaxWait(way.channel.find({ key: row.key, to: way.to, since: row.notBefore }));
    if (found) return note.recordSent(outbox, claimed, found.externalId, 'found');
  }
  const compose = outbox.composers.get(row.kind);
  if (!compose) return note.recordParked(outbox, claimed, `no composer writes messages of the kind "${row.kind}"`);
  const reader = await outboxReaderOf(db, workingGroupId, outboxRecipientOf(row));
  if (reader === null) return note.recordDropped(outbox, claimed, 'the person is gone');
  const composed = await writing(() =>
    compose({ db, workingGroupId, now: time.now(), dataDir: outbox.dataDir }, row.body, reader),
  );
  if ('drop' in composed) return note.recordDropped(outbox, claimed, composed.drop);
  if ('wait' in composed) return note.recordWaiting(outbox, claimed, composed.wait);
  if (time.now().getTime() - claimed.claimedAt.getTime() > LATEST_SEND_MS) {
    return note.recordRerouted(outbox, claimed);
  }
  const { externalId } = await withinMaxWait(
    way.channel.deliver({ key: row.key, to: way.to, message: composed, language: reader.language }),
  );
  return note.recordSent(outbox, claimed, externalId, 'sent');
}

/**
 * A failed attempt. What no channel threw is a bug, of ours or of a composer: reported as such, and tried again. Its words may hold
 * anything, an address too, and stay out of the rows: the record of acts takes the reason from there, for ever.
 */
async function failed(outbox: Outbox, claimed: Claimed, error: unknown): Promise<Ending> {
  const retryAfter = error instanceof DeliveryFailed ? error.retryAfter : null;
  const reason = error instanceof DeliveryFailed ? error.message : 'an error of the program, which is in its log';
  const ending = await note.recordFailed(outbox, claimed, reason, retryAfter);
  return error instanceof DeliveryFailed ? ending : { ...ending, error };
}

interface Way {
  channel: Channel;
  to: Destination;
  accountId: number | null;
}

/** How to reach the recipient on the platform that the message was claimed for; null when they are not there (any more). */
async function wayTo(outbox: Outbox, { row, channel: platform }: Claimed): Promise<Way | null> {
  const channel = outbox.channels.get(platform);
  if (!channel) return null;
  const recipient = outboxRecipientOf(row);
  if (recipient.kind === 'audience')
    return { channel, to: { kind: 'place', audience: recipient.name }, accountId: null };
  const accounts = (await deliveryAccountsOf(outbox.db, [recipient.id])).get(recipient.id) ?? [];
  const account = chooseDeliveryAccount(accounts, [platform]);
  if (!account) return null;
  const { tenant, userId, address } = account;
  return { channel, to: { kind: 'identity', tenant, userId, address }, accountId: account.id };
}

async function withinMaxWait<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const reason = deliveryProblemReason('noAnswer', 'the platform did not answer in time');
    const failure = new DeliveryFailed(reason, { permanent: false, retryAfter: null });
    timer = setTimeout(() => reject(failure), MAX_WAIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
