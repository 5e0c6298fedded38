import { type Logger, webApi } from '@slack/bolt';
import type { SlackConfig } from '../../src/config/config.ts';
import type { Logger as Log } from 'pino';
import { isSlackRefusalOurFault } from './slackRefusalMeaning.ts';

/**
 * Several clients, because a client's calls wait for each other: people who wait for an answer must not wait for a digest.
 * Neither repeats anything by itself. The gateway waits where Slack asks to (people), or the outbox does (bulk); a call
 * whose reply was lost may have had its effect, and Slack cannot be told that it is the same call again.
 */
export interface SlackClients {
  people: webApi.WebClient;
  /** For what must come within Slack's own three seconds: a press opens something then or not at all. */
  urgent: webApi.WebClient;
  bulk: webApi.WebClient;
}

/** Longer than this Slack's own three seconds are gone. */
const URGENT_TIMEOUT_MS = 2_500;
/** What Slack does late it does all the same: who gives up early takes what was done for what was not. */
const TIMEOUT_MS = 10_000;

export function createClients(config: SlackConfig, logger: Logger): SlackClients {
  const client = (timeout: number) =>
    new webApi.WebClient(config.botToken, { ...clientOptions(config), logger, timeout });
  return { people: client(TIMEOUT_MS), urgent: client(URGENT_TIMEOUT_MS), bulk: client(TIMEOUT_MS) };
}

/** The options of every client, Bolt's and Socket Mode's own too; a fresh object each time, for Slack's code writes into it. */
export function clientOptions({ apiUrl }: SlackConfig): webApi.WebClientOptions {
  const slackApiUrl = apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`;
  return { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
}

/** Nobody is kept waiting in the chat for longer: then the outbox sends what is to be said. */
const PATIENCE_S = 3;

/** Makes a call, and again when Slack asks for a little patience: three times at most. */
export async function withSlackRetries<Result>(
  call: () => Promise<Result>,
  pause: (ms: number) => Promise<void>,
): Promise<Result> {
  for (let patience = 3; ; patience--) {
    try {
      return await call();
    } catch (error) {
      const limited = error instanceof webApi.WebAPIRateLimitedError && error.retryAfter <= PATIENCE_S;
      if (!limited || patience === 0) throw error;
      await pause(error.retryAfter * 1_000);
    }
  }
}

/** Slack's word for why it refused a call, for instance `channel_not_found`; null for any other failure. */
export function slackRefusalOf(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

/** Whether Slack did not answer a call: nobody knows what became of it, and no code of ours is to blame. */
export function isUnanswered(error: unknown): error is webApi.SlackError {
  return error instanceof webApi.SlackError && slackRefusalOf(error) === null;
}

/** Notes that Slack, or the line to it, did not take what was to be shown; false where our code is to blame. */
export function logNotTakenBySlack({ log }: { log: Log }, error: unknown): boolean {
  const refusal = slackRefusalOf(error);
  if (!(error instanceof webApi.SlackError || error instanceof ResponseNotTaken)) return false;
  if (refusal !== null && isSlackRefusalOurFault(refusal)) return false;
  log.warn({ kind: error.name, ...(refusal !== null && { refusal }) }, 'an answer could not be shown in Slack');
  return true;
}

/** The address that came with a command or a press did not take an answer. */
export class ResponseNotTaken extends Error {
  override readonly name = 'ResponseNotTaken';
}

/** Slack's words for what it could not do this moment. */
const passing = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited'];

/** Whether Slack said that it did not make a call, and might make it a moment later. */
export function isPassing(error: unknown): error is webApi.SlackError {
  return passing.includes(slackRefusalOf(error) ?? '') || error instanceof webApi.WebAPIRateLimitedError;
}

/** Notes a call without an answer, or one that Slack could not make this moment; false for any other error. */
export function logUnanswered({ log }: { log: Log }, error: unknown): error is webApi.SlackError {
  if (!isUnanswered(error) && !isPassing(error)) return false;
  log.warn({ kind: error.name }, 'Slack did not answer a call');
  return true;
}
