import type { App, Caller, Platform } from '../core/context.ts';
import { type InOrderPerPerson, inOrderPerPerson } from './inOrderPerPerson.ts';
import { type Account, identifyPerson } from '../people/identifyPerson.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { type AccountProfile, syncRosterProfile } from '../roster/syncRosterProfile.ts';
import { type ProcessedEvents, processedEvents } from './processedEvents.ts';
import { handleIntent } from './handleIntent.ts';

/** What a conversation asks of the floors below; tests script it. */
export interface Core {
  handleIntent(app: App, caller: Caller, intent: Intent): Promise<Reply>;
  identify(app: App, account: Account, now: Date): Promise<Caller['person'] | null>;
  /** Takes over what the platform says of an account's owner. */
  syncProfile(app: App, account: Account, profile: AccountProfile, now: Date): Promise<void>;
}

/** What tests put in the place of the running program's. */
export interface Environment {
  core: Core;
  clock: () => Date;
  pause: (ms: number) => Promise<void>;
}

/** The core, the clock and the pauses of a running program. */
export const liveEnvironment: Environment = {
  core: { handleIntent, identify: identifyPerson, syncProfile: syncRosterProfile },
  clock: () => new Date(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** What every door shares; a door adds how its platform is reached. */
export interface Conversation {
  app: App;
  platform: Platform;
  core: Core;
  processed: ProcessedEvents;
  inOrder: InOrderPerPerson;
  clock: () => Date;
}

export function openConversation(
  app: App,
  platform: Platform,
  { core, clock }: Pick<Environment, 'core' | 'clock'> = liveEnvironment,
): Conversation {
  const processed = processedEvents(app.db, platform, clock);
  return { app, platform, core, processed, inOrder: inOrderPerPerson(), clock };
}
