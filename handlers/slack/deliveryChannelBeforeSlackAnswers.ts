import type { Db } from '../../src/db/db.ts';
import { type Channel, DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import { findPublishingPlaces } from '../../src/people/publishingPlaces/store.ts';

/** So long the outbox leaves Slack alone before it looks again. */
const LOOK_AGAIN_MS = 5_000;

/**
 * The way out while Slack has not said yet which workspace we are in: what is for somebody there waits. An audience that has a
 * place in any workspace is waited for; otherwise its message would count as one that nobody can get.
 */
export async function deliveryChannelBeforeSlackAnswers(db: Db): Promise<Required<Channel>> {
  const places = await findPublishingPlaces(db, { platform: 'slack' });
  const known = new Set<string>(places.map(({ audience }) => audience));
  const notYet = async (): Promise<never> => {
    throw new DeliveryFailed('Slack is not connected', { permanent: false, retryAfter: LOOK_AGAIN_MS });
  };
  return { platform: 'slack', hasPlace: (audience) => known.has(audience), deliver: notYet, find: notYet };
}
