import type { Conversation } from './conversation.ts';
import { claimedProcessedEvent } from './eventClaim.ts';
import { sendLeftReply } from './keepReplyForLater.ts';
import { REMEMBER_MS } from './processedEvents.ts';
import { nothingReceived, type Received, receivedEvent } from './receivedEvent.ts';

/**
 * Takes over what processes that died have left behind: what was kept and not carried out is, by its door, and an answer that
 * was not shown goes through the outbox. To be called at the start and about once a minute; with `aheadMs` by the only process of its
 * door, whose start says that nobody else is at anything.
 */
export async function takeOverLeftEvents(
  conversation: Conversation,
  carryOut: (payload: unknown, received: Received) => Promise<void>,
  aheadMs = 0,
): Promise<void> {
  const { app, processed } = conversation;
  for (const { key, effected, done, payload, reply } of await processed.takeLeft(aheadMs))
    try {
      const received = {
        ...receivedEvent({ key, effected, own: claimedProcessedEvent() }, nothingReceived),
        left: true,
      };
      if (reply !== null) await sendLeftReply(conversation, key, reply);
      else if (!done && payload !== null) await carryOut(JSON.parse(payload), received);
      if (!done && !received.interrupted) await processed.markDone(key, REMEMBER_MS);
    } catch (error) {
      app.reportBug(error);
    }
}
