import type { Router } from 'express';
import type { Logger } from 'pino';
import type { App } from '../../src/core/context.ts';
import { type Environment, liveEnvironment, openConversation } from '../../src/conversation/conversation.ts';
import { takeOverLeftEvents } from '../../src/conversation/takeOverLeftEvents.ts';
import { BoundedMap } from '../../src/core/boundedMap.ts';
import type { Health } from '../../src/core/health.ts';
import type { TeamsConfig } from '../../src/config/config.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import { publishingPlaces } from '../../src/people/publishingPlaces/publishingPlacesCache.ts';
import { teamsChannel } from './deliveryChannel.ts';
import { createAdapter } from './cloudAdapter.ts';
import { createTeamsConnector } from './connector.ts';
import { teamsDoor } from './httpDoor.ts';
import { watchTeamsLogin } from './botLogin.ts';
import { carryOutActivity, createRoutes } from './activityRoutes.ts';
import { reachableTeamsPlaces } from './store.ts';
import type { Teams } from './teamsContext.ts';
import { trustedService } from './proveActivity.ts';
import { openDrive, trustedDrive } from './uploadToDrive.ts';

/** Focal in one tenant of Microsoft Teams. */
export interface RunningTeams {
  /** To be mounted before anything that parses bodies. */
  router: Router;
  /** The outbox's way out to Teams. */
  channel: Channel;
  /** Whether the bot can log in, for `/readyz`. */
  health(): Health;
  /** Resolves when the login was tried for the first time. */
  begun: Promise<void>;
  /** To be called about once a minute: places that another process chose, old keys, and the login. */
  everyMinute(): Promise<void>;
  /** Resolves when nothing that came from Teams is under way. */
  settled(): Promise<void>;
}

/** Of so many accounts it is remembered what was taken over last. */
const PROFILES_REMEMBERED = 5_000;

/** Makes the way in and the way out, and begins to log in: Teams calls first, and an answer needs a token. */
export async function startTeams(
  app: App,
  config: TeamsConfig,
  log: Logger,
  environment: Environment = liveEnvironment,
): Promise<RunningTeams> {
  const { adapter, token } = createAdapter(config);
  const login = watchTeamsLogin({ token, secretEnds: config.secretEnds, clock: environment.clock, log });
  const connector = createTeamsConnector({ login, trusts: trustedService(config) });
  const places = publishingPlaces(() => reachableTeamsPlaces(app.db));
  await places.refresh();
  const underWay = new Set<Promise<unknown>>();
  const teams: Teams = {
    ...openConversation(app, 'teams', environment),
    connector,
    drive: openDrive(config),
    fileSources: { drive: trustedDrive(config), connector: trustedService(config), token: () => login.token() },
    places,
    profiles: new BoundedMap(PROFILES_REMEMBERED),
    inBackground(work) {
      const settled: Promise<unknown> = work()
        .catch((error: unknown) => app.reportBug(error))
        .finally(() => underWay.delete(settled));
      underWay.add(settled);
    },
    pause: environment.pause,
    log,
  };
  const application = createRoutes(teams, config);
  return {
    router: teamsDoor({ config, adapter, application, teams }),
    channel: teamsChannel(teams),
    health: login.health,
    begun: login.watch(),
    async everyMinute() {
      await login.watch();
      await places.refresh();
      // Teams sends again what was not acknowledged: answers are left behind, and what Teams kept from being done.
      await takeOverLeftEvents(teams, (activity, received) => carryOutActivity(teams, config, activity, received));
      await teams.processed.forgetOld();
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
