import { type App as BoltApp, type ReceiverEvent, SocketModeReceiver, type Logger } from '@slack/bolt';
import type { Logger as Log } from 'pino';
import type { SlackConfig } from '../../src/config/config.ts';
import { clientOptions } from './clients.ts';
import type { Receipt } from './receive.ts';

/** Waiting time after the first, second, … failed attempt to connect; the last goes on. */
const WAITS_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000];

/** Slack is taken for gone after so long without a sign of it; shorter, and a busy moment of our own would look like that. */
const PONG_WITHIN_MS = 15_000;

interface Needs {
  config: SlackConfig & { appToken: string };
  logger: Logger;
  log: Log;
  receive: (body: unknown, acknowledge: (answer: unknown) => Promise<void>) => Promise<Receipt>;
  pause: (ms: number) => Promise<void>;
}

export interface SocketDoor {
  /** Resolves with the first connection. */
  open(): Promise<void>;
  close(): Promise<void>;
  connected(): boolean;
}

/**
 * Slack's socket. Slack ends every connection after some hours; Bolt would be deaf for five seconds then, and a failure
 * while it connects again would end the process. So this door connects again itself, at once, for as long as it takes.
 */
export function socketDoor({ config, logger, log, receive, pause }: Needs): SocketDoor {
  let open = false;
  let connected = false;
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    logger,
    autoReconnectEnabled: false,
    clientPingTimeout: PONG_WITHIN_MS,
    installerOptions: { clientOptions: clientOptions(config) },
    processEventErrorHandler: async ({ error }) => {
      log.error({ error: error.name }, 'a payload from Slack was not carried out');
      return false;
    },
  });
  receiver.init({ processEvent: (event: ReceiverEvent) => take(event) } as BoltApp);
  receiver.client.on('disconnected', () => {
    const lost = connected;
    connected = false;
    if (open && lost) void connect();
  });

  async function take({ body, ack }: ReceiverEvent): Promise<void> {
    const receipt = await receive(body, async (answer) => ack(answer));
    if (receipt.outcome === 'refused') log.warn({ reason: receipt.reason }, 'a payload from Slack was refused');
  }

  async function connect(): Promise<void> {
    for (let attempt = 0; open; attempt++)
      try {
        await receiver.start();
        connected = true;
        log.info('connected to Slack');
        return;
      } catch (error) {
        log.warn(
          { error: error instanceof Error ? error.message : 'not connected' },
          'no connection to Slack; trying again',
        );
        await pause(WAITS_MS[Math.min(attempt, WAITS_MS.length - 1)] ?? 0);
      }
  }

  return {
    async open() {
      open = true;
      await connect();
    },
    async close() {
      open = false;
      await receiver.stop();
    },
    connected: () => connected,
  };
}
