import type { Platform } from '../../core/context.ts';
import type { Db, Tx } from '../../db/db.ts';
import type { Audience } from '../../protocol/audience.ts';

/** A conversation in which the bot publishes. */
export interface PublishingPlace {
  platform: Platform;
  tenant: string;
  conversation: string;
}

/** Makes a conversation the place of an audience, in the transaction of whoever decides it. */
export async function savePublishingPlace(tx: Tx, place: PublishingPlace, audience: Audience): Promise<void> {
  const { platform, tenant, conversation } = place;
  await tx.publishingPlace.upsert({
    where: { platform_tenant_audience: { platform, tenant, audience } },
    update: { conversation },
    create: { platform, tenant, audience, conversation },
  });
}

/** Where the bot publishes on a platform, and for whom; in one tenant, or in any. */
export async function findPublishingPlaces(
  db: Db,
  where: { platform: Platform; tenant?: string },
): Promise<(PublishingPlace & { audience: Audience })[]> {
  const rows = await db.publishingPlace.findMany({ where });
  return rows.map(({ tenant, conversation, audience }) => ({
    platform: where.platform,
    tenant,
    conversation,
    audience,
  }));
}
