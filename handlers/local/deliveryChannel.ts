import { type Channel, DeliveryFailed, type Destination } from '../../src/outbox/deliveryChannel.ts';
import type { Db } from '../../src/db/db.ts';
import type { NewRowsBell } from './newRowsBell.ts';
import { localAudienceConversation, localPersonConversation } from './showConversationRows.ts';
import { appendLocalRows, ownerOfLocalAccount } from './store.ts';

/**
 * The way out into the local chat. A message stands in its conversation once, however often it is delivered:
 * the row bears the outbox key.
 */
export function localChannel(db: Db, bell: NewRowsBell, now: () => Date = () => new Date()): Channel {
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
      const [id] = await appendLocalRows(db, [row], now());
      bell.ring();
      return { externalId: String(id) };
    },
  };
}

/** The conversation that a destination means. Throws DeliveryFailed, for good, for an account that nobody has. */
async function conversationOf(db: Db, to: Destination): Promise<string> {
  if (to.kind === 'place') return localAudienceConversation(to.audience);
  const personId = await ownerOfLocalAccount(db, to.userId);
  if (personId === null)
    throw new DeliveryFailed('nobody has this local account', { permanent: true, unreachable: true });
  return localPersonConversation(personId);
}
