import { z } from 'zod';
import type { Platform } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { deliveryAccountsOf } from '../outbox/accounts/store.ts';
import type { Composer } from '../outbox/composer.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { coordinatorsAsOutboxRecipients } from '../outbox/outboxRecipients.ts';
import { chooseDeliveryAccount } from '../outbox/deliveryRoute.ts';

/** The kind of the message that names a mute channel to the coordinator. */
export const MUTE_NOTICE = 'channel.mute';

/** Later than this, in milliseconds, the notice is no news: it may even be wrong by then. */
const NEWS_MS = 3_600_000;

interface MuteChannel {
  platform: Platform;
  /** In plain English, for whoever runs the server. */
  reason: string;
  since: Date;
  /** The platforms that can be spoken to. */
  working: readonly Platform[];
}

/**
 * Tells the coordinators that a platform is mute, by another one that works; once for each time that it falls silent. Whoever
 * has no account there is not told: what would be queued for the mute platform itself arrives when it is news no more.
 */
export async function notifyOfMuteChannel(
  tx: Tx,
  workingGroupId: number,
  { platform, reason, since, working }: MuteChannel,
  now: Date,
): Promise<void> {
  const people = await coordinatorsAsOutboxRecipients(tx, workingGroupId, now);
  const accounts = await deliveryAccountsOf(tx, people);
  for (const id of people) {
    const account = chooseDeliveryAccount(accounts.get(id) ?? [], working);
    if (!account) continue;
    await enqueue(tx, {
      workingGroupId,
      key: `mute:${workingGroupId}:${platform}:${since.toISOString()}:${id}`,
      to: { kind: 'person', id },
      channel: account.platform,
      kind: MUTE_NOTICE,
      body: { platform, reason, since: since.toISOString(), noticed: now.toISOString() },
      notBefore: now,
      now,
    });
  }
}

const bodySchema = z.object({
  platform: z.string(),
  reason: z.string(),
  since: z.iso.datetime(),
  noticed: z.iso.datetime(),
});

export const undeliveredChannelNotice: Composer = async ({ now }, body, { language, timeZone }) => {
  const { platform, reason, since, noticed } = bodySchema.parse(body);
  if (now.getTime() - Date.parse(noticed) > NEWS_MS) return { drop: 'it is no news any more' };
  const at = writeMoment(new Date(since), timeZone, language);
  const text = translate(language, 'reminders.muteChannel', { platform, at });
  const why = translate(language, 'reminders.muteReason', { reason });
  return {
    text,
    blocks: [
      { kind: 'text', text, tone: 'warning' },
      { kind: 'text', text: why, tone: 'quiet' },
    ],
  };
};
