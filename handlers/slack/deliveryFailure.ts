import { webApi } from '@slack/bolt';
import { DeliveryFailed, type Failure } from '../../src/outbox/channel.ts';
import { type DeliveryProblem, problemReason } from '../../src/outbox/problem.ts';
import { LimitExceeded } from './checkLimits.ts';
import { refusalOf } from './clients.ts';

/** What Slack cannot take today it may take after an administrator has acted. */
export const SUSPENDED_MS = 15 * 60_000;

const permanent = { permanent: true } as const;
const unreachable = { permanent: true, unreachable: true } as const;
const suspended = { permanent: false, retryAfter: SUSPENDED_MS } as const;

/** Slack's words for why it refuses a message (docs.slack.dev/reference/methods/chat.postMessage), and what each means for it. */
const refusals: Record<string, readonly [DeliveryProblem, Failure]> = {
  user_disabled: ['accountClosed', unreachable],
  user_not_found: ['accountClosed', unreachable],
  cannot_dm_bot: ['accountClosed', unreachable],
  messages_tab_disabled: ['blocked', unreachable],
  channel_not_found: ['noConversation', permanent],
  not_in_channel: ['notMember', permanent],
  is_archived: ['archived', permanent],
  restricted_action: ['restricted', permanent],
  restricted_action_read_only_channel: ['restricted', permanent],
  msg_too_long: ['notShowable', permanent],
  invalid_blocks: ['notShowable', permanent],
  no_text: ['notShowable', permanent],
  token_revoked: ['notAdmitted', suspended],
  token_expired: ['notAdmitted', suspended],
  account_inactive: ['notAdmitted', suspended],
  invalid_auth: ['notAdmitted', suspended],
  not_authed: ['notAdmitted', suspended],
  team_access_not_granted: ['notAdmitted', suspended],
  missing_scope: ['notAdmitted', { permanent: false, retryAfter: null }],
};

/** A failed call as the outbox knows it: what it means for the message, and why; any other error as it is. */
export function asDeliveryFailure(error: unknown): unknown {
  if (error instanceof DeliveryFailed) return error;
  if (error instanceof LimitExceeded) return failed('notShowable', error.message, permanent);
  if (error instanceof webApi.WebAPIRateLimitedError)
    return failed('limited', 'ratelimited', { permanent: false, retryAfter: error.retryAfter * 1_000 });
  const refusal = refusalOf(error);
  if (refusal !== null) {
    const [problem, failure] = refusals[refusal] ?? [null, { permanent: false, retryAfter: null }];
    return problem ? failed(problem, refusal, failure) : new DeliveryFailed(refusal, failure);
  }
  if (!(error instanceof webApi.SlackError)) return error;
  return failed('noAnswer', error.message, { permanent: false, retryAfter: null });
}

const failed = (problem: DeliveryProblem, reference: string, failure: Failure): DeliveryFailed =>
  new DeliveryFailed(problemReason(problem, reference), failure);
