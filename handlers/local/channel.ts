import { type Channel, DeliveryFailed, type Destination } from '../../src/outbox/deliveryChannel.ts';
import type { Db } from '../../src/db/db.ts';
import type { Bell } from './bell.ts';
import { audienceConversation, personConversation } from './conversation.ts';
import { appendRows, ownerOf } from './store.ts';

/**
 * The way out into the local chat. A message stands in its conversation once, however often it is delivered:
 * the row bears the outbox key.
 */
export function localChannel(db: Db, bell: Bell, now: () => Date = () => new Date()): Channel {
  return {
    platform: 'local',
    async deliver({ key, to, message }) {
      const conversation = await conversationOf(db, to);
      const row = {
        conversation,
        author: 'bot' as const,
        record: { kind: 'message' as const, message },
        key: `outbox:${key}`,
      };
      const [id] = await appendRows(db, [row], now());
      bell.ring();
      return { externalId: String(id) };
    },
  };
}

/** The conversation that a destination means. Throws DeliveryFailed, for good, for an account that nobody has. */
async function conversationOf(db: Db, to: Destination): Promise<string> {
  if (to.kind === 'place') return audienceConversation(to.audience);
  const personId = await ownerOf(db, to.userId);
  if (personId === null)
    throw new DeliveryFailed('nobody has this local account', { permanent: true, unreachable: true });
  return personConversation(personId);
}
