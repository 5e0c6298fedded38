import { App as Bolt, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { App } from '../../src/core/context.ts';
import { inOrderPerPerson } from '../../src/core/mutex.ts';
import type { SlackConfig } from '../../src/config/config.ts';
import type { Channel } from '../../src/outbox/channel.ts';
import { boltLogger } from './boltLogger.ts';
import { createPlaces, slackChannel } from './channel.ts';
import { clientOptions, logFailure, type SlackClients } from './clients.ts';
import { createCrowd } from './crowd.ts';
import { createGateway } from './gateway.ts';
import { refreshHomes } from './homeTab.ts';
import { listen } from './listen.ts';
import type { Once } from './deduplicate.ts';
import { accountMatcher } from './matchAccounts.ts';
import { executeLeftBehind } from './viewSubmissions.ts';
import { WrongToken } from './retryDelay.ts';
import { receive, type Receipt } from './receive.ts';
import type { Slack, Workspace } from './slack.ts';
import type { Surroundings } from './start.ts';
import { resume } from './store.ts';

/** Focal at work in the workspace that its token is for. */
export interface Session {
  channel: Required<Channel>;
  /** Takes one payload of Slack's, from whichever door. */
  take(body: unknown, acknowledge: (answer: unknown) => Promise<void>): Promise<Receipt>;
  /** Finds the accounts of people who have not spoken yet. */
  meet(): Promise<void>;
  everyMinute(): Promise<void>;
  /** Resolves when nothing that came from Slack is under way. */
  settled(): Promise<void>;
}

interface Needs {
  app: App;
  config: SlackConfig;
  log: Logger;
  surroundings: Surroundings;
  clients: SlackClients;
  once: Once;
}

/** Asks Slack who we are, once, and makes ready for what it will send. Throws what Slack's client throws. */
export async function openSession({ app, config, log, surroundings, clients, once }: Needs): Promise<Session> {
  const { core, clock, pause } = surroundings;
  const workspace = await whoAmI(clients.people);
  await resume(app.db, workspace.team);
  const gateway = createGateway({ db: app.db, clients, clock, pause });
  const turns = inOrderPerPerson();
  const crowd = createCrowd(app.db, clock, pause);
  const versions = new Map<string, number>();
  const slack: Slack = { app, core, workspace, clients, gateway, once, turns, crowd, versions, clock, pause, log };
  const bolt = createBolt(slack, config);
  const places = createPlaces(slack);
  await places.refresh();
  const meet = accountMatcher(slack);
  const underWay = new Set<Promise<unknown>>();
  const track = <Result>(work: Promise<Result>): Promise<Result> => {
    const settled = work.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return work;
  };
  return {
    channel: slackChannel(slack, places),
    take: (body, acknowledge) => track(receive({ bolt, once, crowd, team: workspace.team }, body, acknowledge)),
    meet: () => track(meet()),
    async everyMinute() {
      await places.refresh();
      await meet();
      await executeLeftBehind(slack);
      await refreshHomes(slack);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
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
    logFailure(slack, error, error.original ?? error);
    return Promise.resolve();
  });
  listen(bolt, slack);
  return bolt;
}

async function whoAmI(client: webApi.WebClient): Promise<Workspace> {
  const { team_id: team, bot_id: botId, user_id: botUserId } = await client.auth.test();
  if (!team || !botId || !botUserId) throw new WrongToken('it is not a Bot User OAuth Token');
  return { team, botId, botUserId };
}
