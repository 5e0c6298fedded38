import type { Logger } from 'pino';
import type { App, Caller } from '../../src/core/context.ts';
import type { InOrderPerPerson } from '../../src/core/mutex.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import type { Account } from '../../src/people/identify.ts';
import type { AccountProfile } from '../../src/roster/syncProfile.ts';
import type { SlackClients } from './clients.ts';
import type { Crowd } from './crowd.ts';
import type { Gateway } from './gateway.ts';
import type { Once } from './deduplicate.ts';

/** What handlers may ask of the core; tests script it. */
export interface Core {
  dispatch(app: App, caller: Caller, intent: Intent): Promise<Reply>;
  identify(app: App, account: Account, now: Date): Promise<Caller['person'] | null>;
  /** Takes over what the platform says of an account's owner. */
  follow(app: App, account: Account, profile: AccountProfile, now: Date): Promise<void>;
}

/** The workspace where the bot is installed, and who the bot is there. */
export interface Workspace {
  team: string;
  botId: string;
  botUserId: string;
}

/** Everything that a handler works with. */
export interface Slack {
  app: App;
  core: Core;
  workspace: Workspace;
  clients: SlackClients;
  gateway: Gateway;
  once: Once;
  turns: InOrderPerPerson;
  crowd: Crowd;
  /** By view id: the draft's version after a page was sent and came back with errors, for the view itself keeps the old one. */
  versions: Map<string, number>;
  clock: () => Date;
  pause: (ms: number) => Promise<void>;
  log: Logger;
}
