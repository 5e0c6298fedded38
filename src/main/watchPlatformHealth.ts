import type { App, Platform } from '../core/context.ts';
import type { Health } from '../core/health.ts';
import { inTransaction } from '../db/db.ts';
import { notifyOfMuteChannel } from '../undelivered/notifyOfMuteChannel.ts';

/** The platforms that are configured, and how each stands. */
export type Doors = ReadonlyMap<Platform, Health>;

/** Shorter than this is a hiccup that nobody needs to hear of. */
const MUTE_AFTER_MS = 5 * 60_000;

/** To be called once a minute: tells the coordinators of a platform that has been mute for five minutes, by one that works. */
export function watchPlatformHealth(app: App, doors: () => Doors, clock: () => Date): () => Promise<void> {
  const muteSince = new Map<Platform, Date>();
  return async () => {
    const now = clock();
    const all = doors();
    const working = [...all].filter(([, { ok }]) => ok).map(([platform]) => platform);
    for (const [platform, health] of all) {
      if (health.ok) {
        muteSince.delete(platform);
        continue;
      }
      const since = muteSince.get(platform) ?? now;
      muteSince.set(platform, since);
      if (now.getTime() - since.getTime() < MUTE_AFTER_MS) continue;
      const mute = { platform, reason: health.reason, since, working };
      await inTransaction(app.db, (tx) => notifyOfMuteChannel(tx, app.workingGroupId, mute, now));
    }
  };
}
