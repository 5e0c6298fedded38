import { App as Bolt, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { BoundedMap } from '../../src/core/boundedMap.ts';
import { takeOverLeftEvents } from '../../src/conversation/takeOverLeftEvents.ts';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import type { Health } from '../../src/core/health.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { findPublishingPlaces } from '../../src/people/publishingPlaces/store.ts';
import { publishingPlaces } from '../../src/people/publishingPlaces/publishingPlacesCache.ts';
import type { SlackConfig } from '../../src/config/config.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import { boltLogger } from './boltLogger.ts';
import { executeFormerPage, formerPageSchema } from './viewSubmissions.ts';
import { slackChannel } from './deliveryChannel.ts';
import { clientOptions, logUnanswered, type SlackClients } from './clients.ts';
import { countSlackRushOfPages } from './rushOfPages.ts';
import { createDownload } from './download.ts';
import { createSlackGateway } from './gateway.ts';
import { notifyNotKept } from './notifyNotKept.ts';
import { slackHomesToRedraw } from './homesToRedraw.ts';
import { refreshHomes } from './homeTab.ts';
import { listenToSlack } from './listenToSlack.ts';
import { slackPublishingObstacle } from './publishingObstacle.ts';
import { accountMatcher } from './matchAccounts.ts';
import { tokenHealth } from './tokenHealth.ts';
import { WrongToken } from './connectRetryDelay.ts';
import { receiveFromSlack, type Receipt, receiveLeft } from './receivePayload.ts';
import type { Slack, Workspace } from './slackContext.ts';
import { endSlackSuspension } from './store.ts';

/** Focal at work in the workspace that its token is for. */
export interface Session {
  channel: Required<Channel>;
  /** Takes one payload of Slack's, from whichever door. */
  take(body: unknown, acknowledge: (answer: unknown) => Promise<void>): Promise<Receipt>;
  /** Finds the accounts of people who have not spoken yet. */
  matchAccounts(): Promise<void>;
  /** Whether Slack took the bot's token when it was last asked. */
  health(): Health;
  everyMinute(): Promise<void>;
  /** Resolves when nothing that came from Slack is under way. */
  settled(): Promise<void>;
}

/** Such a token speaks for every workspace, and names none whose members Focal could go by. */
const ORGANIZATION_WIDE =
  'it is of an organization-wide install, and Focal works in one workspace: install it to that workspace, not to the organization';
/** Of so many open forms that showed errors. */
const VERSIONS_REMEMBERED = 1_000;

interface Needs {
  conversation: Conversation;
  config: SlackConfig;
  log: Logger;
  pause: (ms: number) => Promise<void>;
  clients: SlackClients;
}

/** Asks Slack who we are, once, and makes ready for what it will send. Throws what Slack's client throws. */
export async function openSlackSession({ conversation, config, log, pause, clients }: Needs): Promise<Session> {
  const { app, clock, processed } = conversation;
  const workspace = await whoAmI(clients.people);
  await endSlackSuspension(app.db, workspace.team);
  const gateway = createSlackGateway({ db: app.db, clients, clock, pause });
  const crowd = countSlackRushOfPages(pause);
  const versions = new BoundedMap<string, number>(VERSIONS_REMEMBERED);
  const places = publishingPlaces(async () => {
    const chosen = await findPublishingPlaces(app.db, { platform: 'slack', tenant: workspace.team });
    return new Map(chosen.map((place) => [place.audience, place]));
  });
  const slack: Slack = {
    ...conversation,
    workspace,
    clients,
    gateway,
    download: createDownload(config),
    places,
    crowd,
    versions,
    pause,
    log,
    obstacleAt: (channel) => slackPublishingObstacle({ clients, pause }, channel),
  };
  const bolt = createBolt(slack, config);
  const carryOutLeft = async (payload: unknown, received: Received): Promise<void> => {
    const former = formerPageSchema.safeParse(payload);
    if (former.success) await executeFormerPage(slack, former.data, received);
    else await receiveLeft(bolt, payload, received);
  };
  await places.refresh();
  const matchAccounts = accountMatcher(slack);
  const changedHomes = slackHomesToRedraw(app.db, workspace.team);
  let health: Health = { ok: true };
  const underWay = new Set<Promise<unknown>>();
  const track = <Result>(work: Promise<Result>): Promise<Result> => {
    const settled = work.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return work;
  };
  return {
    channel: slackChannel(slack),
    take: (body, acknowledge) =>
      track(
        receiveFromSlack({ bolt, app, processed, crowd, pause, log, team: workspace.team }, body, acknowledge).catch(
          (error: unknown) => notifyNotKept(slack, body, acknowledge, error),
        ),
      ),
    matchAccounts: () => track(matchAccounts()),
    health: () => health,
    async everyMinute() {
      await processed.forgetOld();
      await places.refresh();
      const [before, found] = [health, await tokenHealth(clients.people, health)];
      health = found;
      if (!found.ok) {
        if (before.ok) log.error({ reason: found.reason }, 'Slack takes nothing from Focal any more');
        return;
      }
      if (!before.ok) await endSlackSuspension(app.db, workspace.team);
      await matchAccounts();
      await takeOverLeftEvents(slack, carryOutLeft);
      const changed = await changedHomes(clock());
      if (await refreshHomes(slack, changed.whose)) changed.drawn();
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
    if (!logUnanswered(slack, error)) slack.app.reportBug(error.original ?? error);
    return Promise.resolve();
  });
  listenToSlack(bolt, slack);
  return bolt;
}

async function whoAmI(client: webApi.WebClient): Promise<Workspace> {
  const identity = await client.auth.test();
  const { team_id: team, enterprise_id: enterprise, bot_id: botId, user_id: botUserId } = identity;
  if (identity.is_enterprise_install || team?.startsWith('E')) throw new WrongToken(ORGANIZATION_WIDE);
  if (!team || !botId || !botUserId) throw new WrongToken('it is not a Bot User OAuth Token');
  return { team, botId, botUserId, ...(enterprise && { enterprise }) };
}
