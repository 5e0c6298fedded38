import { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackRefusalOf } from './clients.ts';

/** Waiting time after the first, second, … attempt that failed; the last goes on. */
const WAITS_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000];
/** A token that Slack does not accept is a matter for an administrator. */
const REFUSED_MS = 15 * 60_000;

/** Slack's words for a token that no waiting helps. */
export const notAccepted = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'not_allowed_token_type',
];

/** A token that Slack accepts and that is of another kind than the setting asks for. */
export class WrongToken extends Error {}

/** Milliseconds until the next attempt to reach Slack, by what the last one failed of; the log hears of a refused token once. */
export function connectRetryDelay(
  log: Logger,
  setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN',
): (error: unknown) => number {
  let attempts = 0;
  let told: string | null = null;
  return (error) => {
    const refusal = error instanceof WrongToken ? error.message : slackRefusalOf(error);
    if (!(error instanceof WrongToken) && (refusal === null || !notAccepted.includes(refusal))) {
      // What other errors say may name hosts and users.
      const reason = error instanceof webApi.SlackError ? error.message : 'no answer';
      log.warn({ reason }, 'Slack cannot be reached; trying again');
      return WAITS_MS[Math.min(attempts++, WAITS_MS.length - 1)] ?? 0;
    }
    if (told !== refusal)
      log.error(
        `Slack does not accept ${setting} (${refusal}): install the app again, copy its tokens and restart Focal`,
      );
    told = refusal;
    return REFUSED_MS;
  };
}
