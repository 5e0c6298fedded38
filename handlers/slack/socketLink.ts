import { type App as BoltApp, type Logger, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt';
import type { Logger as Log } from 'pino';
import type { SlackConfig } from '../../src/config/config.ts';
import { clientOptions } from './clients.ts';
import type { Receipt } from './receivePayload.ts';
import { hearFrames } from './socketModePatch.ts';

/** Slack is taken for gone after so long without a sign of it; shorter, and a busy moment of our own would look like that. */
const PONG_WITHIN_MS = 15_000;

export interface LinkNeeds {
  config: SlackConfig & { appToken: string };
  logger: Logger;
  log: Log;
  receive: (body: unknown, acknowledge: (answer: unknown) => Promise<void>) => Promise<Receipt>;
}

/** One connection to Slack, from its beginning to its end. */
export interface Link {
  /** Resolves when Slack has greeted. */
  start(): Promise<void>;
  /** Hangs up, when what came by this connection has been answered by it. */
  close(): Promise<void>;
}

interface Listeners {
  /** Slack will end the connection in some seconds; until then it is good. */
  leaving(): void;
  lost(): void;
}

/** Opens a connection; when Slack says farewell, whoever opened the link closes it. */
export function slackSocketLink({ config, logger, log, receive }: LinkNeeds, { leaving, lost }: Listeners): Link {
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    // Its errors are thrown too: whoever opens the link says them, once where once is enough.
    logger: { ...logger, error: () => undefined },
    autoReconnectEnabled: false,
    clientPingTimeout: PONG_WITHIN_MS,
    installerOptions: { clientOptions: clientOptions(config) },
    processEventErrorHandler: async ({ error }) => {
      log.error({ error: error.name }, 'a payload from Slack was not carried out');
      return false;
    },
  });
  const underWay = new Set<Promise<unknown>>();
  const take = async ({ body, ack }: ReceiverEvent): Promise<void> => {
    const work = receive(body, async (answer) => ack(answer));
    underWay.add(work);
    const receipt = await work.finally(() => underWay.delete(work));
    if (receipt.outcome === 'refused') log.warn({ reason: receipt.reason }, 'a payload from Slack was refused');
  };
  receiver.init({ processEvent: take } as BoltApp);
  const { client } = receiver;
  hearFrames(client, { leaving, refused: () => log.warn('a frame from Slack was refused') });
  client.on('disconnected', lost);
  return {
    async start() {
      await receiver.start();
    },
    async close() {
      await Promise.allSettled(underWay);
      await receiver.stop();
    },
  };
}
