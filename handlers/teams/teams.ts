import type { Logger } from 'pino';
import type { App, Caller } from '../../src/core/context.ts';
import type { InOrderPerPerson } from '../../src/core/mutex.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import type { AccountProfile } from '../../src/roster/syncProfile.ts';
import type { Account } from '../../src/people/identify.ts';
import type { Connector } from './connector.ts';
import type { Once } from './deduplicate.ts';
import type { Places } from './publishing.ts';
import type { Drive } from './upload.ts';

/** What handlers may ask of the core; tests script it. */
export interface Core {
  dispatch(app: App, caller: Caller, intent: Intent): Promise<Reply>;
  identify(app: App, account: Account, now: Date): Promise<Caller['person'] | null>;
  /** Takes over what the platform says of an account's owner. */
  follow(app: App, account: Account, profile: AccountProfile, now: Date): Promise<void>;
}

/** Everything that a handler works with. */
export interface Teams {
  app: App;
  core: Core;
  connector: Connector;
  drive: Drive;
  /** Where the bot publishes for each audience. */
  places: Places;
  once: Once;
  turns: InOrderPerPerson;
  /** By account: what the platform said last of its owner, so that it is taken over once. */
  profiles: Map<string, string>;
  clock: () => Date;
  pause: (ms: number) => Promise<void>;
  log: Logger;
}
