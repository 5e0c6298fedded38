import type { Logger } from 'pino';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { PublishingPlaces } from '../../src/people/publishingPlaces/publishingPlacesCache.ts';
import type { Connector } from './connector.ts';
import type { ReachablePlace } from './store.ts';
import type { Drive } from './uploadToDrive.ts';

/** Everything that a handler works with. */
export interface Teams extends Conversation {
  connector: Connector;
  drive: Drive;
  /** Where files may be fetched from: the drives of people, and by our token what they pasted. */
  fileSources: { drive(url: string): boolean; connector(url: string): boolean; token(): Promise<string | null> };
  /** Where the bot publishes, as far as it is there. */
  places: PublishingPlaces<ReachablePlace>;
  /** By account: what the platform said last of its owner, so that it is taken over once. */
  profiles: Map<string, string>;
  /** Does what nobody who asked waits for; `settled` of the running door does. */
  inBackground(work: () => Promise<unknown>): void;
  pause: (ms: number) => Promise<void>;
  log: Logger;
}
