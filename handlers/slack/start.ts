import { webApi } from '@slack/bolt';
import type { Router } from 'express';
import type { Logger } from 'pino';
import type { App } from '../../src/core/context.ts';
import { type Environment, liveEnvironment, openConversation } from '../../src/conversation/conversation.ts';
import type { Health } from '../../src/core/health.ts';
import type { SlackConfig } from '../../src/config/config.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import { boltLogger } from './boltLogger.ts';
import { deliveryChannelBeforeSlackAnswers } from './deliveryChannelBeforeSlackAnswers.ts';
import { createClients } from './clients.ts';
import { slackHttpDoor } from './httpDoor.ts';
import { connectRetryDelay, WrongToken } from './connectRetryDelay.ts';
import type { Receipt } from './receivePayload.ts';
import { openSlackSession, type Session } from './workspaceSession.ts';
import { slackSocketDoor } from './socketDoor.ts';

/** Focal in one Slack workspace. */
export interface RunningSlack {
  /** HTTP only: to be mounted before anything that parses bodies. */
  router?: Router;
  /** The outbox's way out to Slack. */
  channel: Channel;
  /** Whether Slack can reach the bot. */
  connected(): boolean;
  /** The same, and whether Slack takes what the bot sends, with what is wrong: for `/readyz`. */
  health(): Health;
  /** Resolves when Slack was reached for the first time, or nobody waits for it any more. */
  begun: Promise<void>;
  /** To be called about once a minute: home tabs follow what changed on other channels and by the calendar. */
  everyMinute(): Promise<void>;
  /** Resolves when nothing that came from Slack is under way. */
  settled(): Promise<void>;
  /** Takes nothing more from Slack, and finishes what is under way. */
  stop(): Promise<void>;
}

/**
 * Begins to connect to Slack and does not wait for it: by socket with an app token, else by HTTP at `router`. As long as Slack
 * does not answer it is tried again; a token that Slack does not accept is said in the log once. Until then what Slack
 * sends is to be sent again, and what the outbox holds stays there.
 */
export async function startSlack(
  app: App,
  config: SlackConfig,
  log: Logger,
  environment: Environment = liveEnvironment,
): Promise<RunningSlack> {
  const { clock, pause } = environment;
  const conversation = openConversation(app, 'slack', environment);
  const { processed } = conversation;
  const { appToken, signingSecret = '' } = config;
  const logger = boltLogger(log);
  const clients = createClients(config, logger);
  const before = await deliveryChannelBeforeSlackAnswers(app.db);
  let session: Session | null = null;
  let stopped = false;
  const take = async (body: unknown, acknowledge: (answer: unknown) => Promise<void>): Promise<Receipt> =>
    session ? session.take(body, acknowledge) : { outcome: 'inProgress' };
  const door =
    appToken === undefined
      ? null
      : slackSocketDoor({ config: { ...config, appToken }, logger, log, receive: take, clock, pause });

  async function begin(): Promise<void> {
    const waitAfter = connectRetryDelay(log, 'SLACK_BOT_TOKEN');
    while (!stopped && !session)
      try {
        session = await openSlackSession({ conversation, config, log, pause, clients });
        void session.matchAccounts().catch((error: unknown) => app.reportBug(error));
      } catch (error) {
        if (stopped) return;
        if (!(error instanceof webApi.SlackError) && !(error instanceof WrongToken)) app.reportBug(error);
        await pause(waitAfter(error));
      }
    if (!stopped) await door?.open();
  }

  const connected = (): boolean => session !== null && (door?.connected() ?? true);
  const now = (): Channel => session?.channel ?? before;
  return {
    ...(!door && { router: slackHttpDoor({ signingSecret, processed, clock, log, receive: take }) }),
    channel: {
      platform: 'slack',
      hasPlace: (audience) => now().hasPlace?.(audience) ?? true,
      deliver: async (outgoing) => now().deliver(outgoing),
      find: async (lost) => (await now().find?.(lost)) ?? null,
    },
    connected,
    health: () => (connected() ? (session?.health() ?? { ok: true }) : { ok: false, reason: 'no connection' }),
    begun: begin(),
    async everyMinute() {
      await session?.everyMinute();
    },
    async settled() {
      await session?.settled();
    },
    async stop() {
      stopped = true;
      await door?.close();
      await session?.settled();
    },
  };
}
