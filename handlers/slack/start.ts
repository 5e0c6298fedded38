import { App as Bolt, webApi } from '@slack/bolt';
import type { Router } from 'express';
import type { Logger } from 'pino';
import type { App } from '../../src/app/app.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import { createTurns } from '../../src/app/turns.ts';
import type { SlackConfig } from '../../src/config/config.ts';
import { StartRefusal } from '../../src/config/startRefusal.ts';
import type { Channel } from '../../src/outbox/channel.ts';
import { followProfile } from '../../src/people/follow.ts';
import { identify } from '../../src/people/identify.ts';
import { boltLogger } from './boltLogger.ts';
import { createPlaces, slackChannel } from './channel.ts';
import { clientOptions, createClients, refusalOf } from './clients.ts';
import { createCrowd } from './crowd.ts';
import { createGateway } from './gateway.ts';
import { refreshHomes } from './homeTab.ts';
import { httpDoor } from './httpDoor.ts';
import { listen } from './listen.ts';
import { createOnce } from './once.ts';
import { carryOutLeftBehind } from './pages.ts';
import { receive } from './receive.ts';
import type { Core, Slack, Workspace } from './slack.ts';
import { socketDoor } from './socketDoor.ts';
import { resume } from './store.ts';

/** Focal in one Slack workspace. */
export interface RunningSlack {
  /** HTTP only: to be mounted before anything that parses bodies. */
  router?: Router;
  /** The outbox's way out to Slack. */
  channel: Channel;
  /** Whether Slack can reach the bot, for `/readyz`. */
  connected(): boolean;
  /** To be called about once a minute: home tabs follow what changed on other channels and by the calendar. */
  everyMinute(): Promise<void>;
  /** Resolves when nothing that came from Slack is under way. */
  settled(): Promise<void>;
  /** Takes nothing more from Slack, and finishes what is under way. */
  stop(): Promise<void>;
}

/** What tests put in the place of the world. */
export interface Surroundings {
  core: Core;
  clock: () => Date;
  pause: (ms: number) => Promise<void>;
}

/** The core, the clock and the patience of a running program. */
export const world: Surroundings = {
  core: { dispatch, identify, follow: followProfile },
  clock: () => new Date(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Waiting time after the first, second, … time that Slack did not answer at the start; the last goes on. */
const WAITS_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Connects to Slack and listens: by socket with an app token, else by HTTP at `router`. Waits for Slack as long as it does
 * not answer; throws StartRefusal when Slack does not accept a token.
 */
export async function startSlack(
  app: App,
  config: SlackConfig,
  log: Logger,
  surroundings: Surroundings = world,
): Promise<RunningSlack> {
  const { core, clock, pause } = surroundings;
  const logger = boltLogger(log);
  const clients = createClients(config, logger);
  const workspace = await whoAmI(clients.people, surroundings, log);
  await resume(app.db, workspace.team);
  const once = createOnce(app.db, clock);
  const gateway = createGateway({ db: app.db, clients, clock, pause });
  const turns = createTurns();
  const crowd = createCrowd(app.db, clock, pause);
  const slack: Slack = {
    app,
    core,
    workspace,
    clients,
    gateway,
    once,
    turns,
    crowd,
    versions: new Map(),
    clock,
    pause,
    log,
  };
  const bolt = createBolt(slack, config);
  const underWay = new Set<Promise<unknown>>();
  const take = (body: unknown, acknowledge: (answer: unknown) => Promise<void>) => {
    const work = receive({ bolt, once, team: workspace.team }, body, acknowledge);
    const settled = work.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return work;
  };
  const places = createPlaces(slack);
  await places.refresh();
  const running = {
    channel: slackChannel(slack, places),
    async everyMinute() {
      await places.refresh();
      await carryOutLeftBehind(slack);
      await refreshHomes(slack);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
  const { appToken, signingSecret = '' } = config;
  if (appToken === undefined) {
    const router = httpDoor({ signingSecret, once, clock, log, receive: take });
    return { ...running, router, connected: () => true, stop: running.settled };
  }
  const door = socketDoor({ config: { ...config, appToken }, logger, log, receive: take, pause });
  await door.open();
  const stop = async () => {
    await door.close();
    await running.settled();
  };
  return { ...running, connected: () => door.connected(), stop };
}

/** Bolt sorts what `receive` hands to it; it neither listens by itself nor sends anything. */
function createBolt(slack: Slack, config: SlackConfig): Bolt {
  const { botId, botUserId } = slack.workspace;
  const logger = boltLogger(slack.log);
  const bolt = new Bolt({
    logger,
    clientOptions: clientOptions(config),
    convoStore: false,
    authorize: () => Promise.resolve({ botToken: config.botToken, botId, botUserId }),
    receiver: { init: () => undefined, start: () => Promise.resolve(), stop: () => Promise.resolve() },
  });
  bolt.error((error) => {
    slack.app.reportBug(error.original ?? error);
    return Promise.resolve();
  });
  listen(bolt, slack);
  return bolt;
}

/** The words for a token that Slack does not accept: no waiting helps. */
const notAccepted = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
];

async function whoAmI(client: webApi.WebClient, { pause }: Surroundings, log: Logger): Promise<Workspace> {
  for (let attempt = 0; ; attempt++)
    try {
      const { team_id: team, bot_id: botId, user_id: botUserId } = await client.auth.test();
      if (!team || !botId || !botUserId)
        throw new StartRefusal('SLACK_BOT_TOKEN is not the token of a bot: take the Bot User OAuth Token');
      return { team, botId, botUserId };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== null && notAccepted.includes(refusal))
        throw new StartRefusal(
          `Slack does not accept SLACK_BOT_TOKEN (${refusal}): install the app again and copy its Bot User OAuth Token`,
        );
      if (!(error instanceof webApi.SlackError)) throw error;
      log.warn({ refusal }, 'Slack does not answer yet; trying again');
      await pause(WAITS_MS[Math.min(attempt, WAITS_MS.length - 1)] ?? 0);
    }
}
