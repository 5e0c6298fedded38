import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { type PublishingPlace, savePublishingPlace } from '../people/publishingPlaces/store.ts';
import type { Audience } from '../protocol/audience.ts';

/** Makes a conversation the place where is published what is meant for an audience. Coordinators only. */
export async function chooseRosterPublishingPlace(
  app: App,
  caller: Caller,
  place: PublishingPlace,
  audience: Audience,
): Promise<void> {
  await requireCoordinator(app.db, caller);
  await inTransaction(app.db, async (tx) => {
    await savePublishingPlace(tx, place, audience);
    await audit(tx, caller, 'audience.place', `audience:${audience}`, { conversation: place.conversation });
  });
}
