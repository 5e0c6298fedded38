import type { Router } from 'express';
import type { Logger } from 'pino';
import type { App } from '../../src/core/context.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { inOrderPerPerson } from '../../src/core/mutex.ts';
import type { TeamsConfig } from '../../src/config/config.ts';
import type { Channel } from '../../src/outbox/channel.ts';
import { syncProfile } from '../../src/roster/syncProfile.ts';
import { identify } from '../../src/people/identify.ts';
import { teamsChannel } from './channel.ts';
import { createAdapter } from './cloud.ts';
import { createConnector } from './connector.ts';
import { teamsDoor } from './door.ts';
import { createOnce } from './deduplicate.ts';
import { createPlaces } from './publishing.ts';
import { createRoutes } from './routes.ts';
import type { Core, Teams } from './teams.ts';
import { trustedService } from './trust.ts';
import { openDrive } from './upload.ts';

/** Focal in one tenant of Microsoft Teams. */
export interface RunningTeams {
  /** To be mounted before anything that parses bodies. */
  router: Router;
  /** The outbox's way out to Teams. */
  channel: Channel;
  /** To be called about once a minute: places that another process chose, and old keys. */
  everyMinute(): Promise<void>;
}

/** What tests put in the place of the world. */
export interface Surroundings {
  core: Core;
  clock: () => Date;
  pause: (ms: number) => Promise<void>;
}

/** The core, the clock and the patience of a running program. */
export const world: Surroundings = {
  core: { dispatch: handleIntent, identify, follow: syncProfile },
  clock: () => new Date(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Makes the way in and the way out. Nothing is called: Teams calls first. */
export async function startTeams(
  app: App,
  config: TeamsConfig,
  log: Logger,
  { core, clock, pause }: Surroundings = world,
): Promise<RunningTeams> {
  const { adapter, token } = createAdapter(config);
  const connector = createConnector({ token, trusts: trustedService(config) });
  const places = createPlaces(app.db);
  await places.refresh();
  const teams: Teams = {
    app,
    core,
    connector,
    drive: openDrive(config),
    places,
    once: createOnce(app.db, clock),
    turns: inOrderPerPerson(),
    profiles: new Map(),
    clock,
    pause,
    log,
  };
  const application = createRoutes(teams, config);
  return {
    router: teamsDoor({ config, adapter, application, teams }),
    channel: teamsChannel(teams),
    async everyMinute() {
      await places.refresh();
      await teams.once.sweep();
    },
  };
}
