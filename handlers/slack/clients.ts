import { type Logger, webApi } from '@slack/bolt';
import type { SlackConfig } from '../../src/config/config.ts';
import type { Logger as Log } from 'pino';

/**
 * Two clients, because a client's calls wait for each other: people who wait for an answer must not wait for a digest.
 * Neither repeats anything by itself. The gateway waits where Slack asks to (people), or the outbox does (bulk); a call
 * whose reply was lost may have had its effect, and Slack cannot be told that it is the same call again.
 */
export interface SlackClients {
  people: webApi.WebClient;
  bulk: webApi.WebClient;
}

/** A person waits; longer than this Slack's own three seconds are gone. */
const PEOPLE_TIMEOUT_MS = 2_500;
const BULK_TIMEOUT_MS = 10_000;

export function createClients(config: SlackConfig, logger: Logger): SlackClients {
  const client = (timeout: number) =>
    new webApi.WebClient(config.botToken, { ...clientOptions(config), logger, timeout });
  return { people: client(PEOPLE_TIMEOUT_MS), bulk: client(BULK_TIMEOUT_MS) };
}

/** The options of every client, Bolt's and Socket Mode's own too; a fresh object each time, for Slack's code writes into it. */
export function clientOptions({ apiUrl }: SlackConfig): webApi.WebClientOptions {
  const slackApiUrl = apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`;
  return { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
}

/** Makes a call, and again when Slack asks for patience: for as long as it asks, three times at most. */
export async function withSlackRetries<Result>(
  call: () => Promise<Result>,
  pause: (ms: number) => Promise<void>,
): Promise<Result> {
  for (let patience = 3; ; patience--) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof webApi.WebAPIRateLimitedError) || patience === 0) throw error;
      await pause(error.retryAfter * 1_000);
    }
  }
}

/** Slack's word for why it refused a call, for instance `channel_not_found`; null for any other failure. */
export function refusalOf(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

/** Whether Slack did not answer a call: nobody knows what became of it, and no code of ours is to blame. */
function isUnanswered(error: unknown): error is webApi.SlackError {
  return error instanceof webApi.SlackError && refusalOf(error) === null;
}

/** Notes a call without an answer; false for any other error. */
export function logUnanswered({ log }: { log: Log }, error: unknown): boolean {
  if (!isUnanswered(error)) return false;
  log.warn({ kind: error.name }, 'Slack did not answer a call');
  return true;
}
