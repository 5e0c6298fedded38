import type { Logger } from 'pino';
import type { PublishingConversation } from '../../src/conversation/setPublishingConversation.ts';
import type { PublishingPlace } from '../../src/people/publishingPlaces/store.ts';
import type { PublishingPlaces } from '../../src/people/publishingPlaces/publishingPlacesCache.ts';
import type { SlackClients } from './clients.ts';
import type { Crowd } from './rushOfPages.ts';
import type { Download } from './download.ts';
import type { Gateway } from './gateway.ts';

/** The workspace where the bot is installed, and who the bot is there. */
export interface Workspace {
  team: string;
  /** The organization that the workspace belongs to, in Enterprise Grid. */
  enterprise?: string;
  botId: string;
  botUserId: string;
}

/** Everything that a handler works with. */
export interface Slack extends PublishingConversation {
  workspace: Workspace;
  clients: SlackClients;
  gateway: Gateway;
  download: Download;
  places: PublishingPlaces<PublishingPlace>;
  crowd: Crowd;
  /** By view id: the draft's version after a page was sent and came back with errors, for the view itself keeps the old one. */
  versions: Map<string, number>;
  pause: (ms: number) => Promise<void>;
  log: Logger;
}
