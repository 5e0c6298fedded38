import type { Audience } from '../../protocol/audience.ts';

/** Where the bot publishes for each audience, as it was last looked up. */
export interface PublishingPlaces<Place> {
  get(audience: Audience): Place | undefined;
  /** Looks again: after a choice, and each minute for those that another process made. */
  refresh(): Promise<void>;
}

/** Keeps what `load` finds, because the outbox asks for each message. */
export function publishingPlaces<Place>(load: () => Promise<Map<Audience, Place>>): PublishingPlaces<Place> {
  let known = new Map<Audience, Place>();
  let begun = 0;
  let newest = 0;
  return {
    get: (audience) => known.get(audience),
    async refresh() {
      const turn = ++begun;
      const found = await load();
      // A look that began before the last choice must not hide it.
      if (turn < newest) return;
      newest = turn;
      known = found;
    },
  };
}
