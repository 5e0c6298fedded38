import type { Failure } from '../../src/outbox/deliveryChannel.ts';
import type { DeliveryProblem } from '../../src/outbox/deliveryProblem.ts';

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
  token_revoked: ['notAdmitted', suspended],
  token_expired: ['notAdmitted', suspended],
  account_inactive: ['notAdmitted', suspended],
  invalid_auth: ['notAdmitted', suspended],
  not_authed: ['notAdmitted', suspended],
  team_access_not_granted: ['notAdmitted', suspended],
  missing_scope: ['notAdmitted', { permanent: false, retryAfter: null }],
};

/** Slack's words for a call that we should not have made: it is refused again whoever repeats it. */
const ourFault = [
  /^invalid_(?!auth)/,
  /^msg_(blocks_)?too_(long|many)/,
  /^no_text$/,
  /^missing_(?!scope)/,
  /^unknown_method$/,
];

/** Whether our code is to blame for a refusal, and nobody who looks after the workspace. */
export function isSlackRefusalOurFault(refusal: string): boolean {
  return ourFault.some((words) => words.test(refusal));
}

/** What a refusal means for the message that was refused; null for a word that we do not know. */
export function slackRefusalMeaning(refusal: string): readonly [DeliveryProblem, Failure] | null {
  return isSlackRefusalOurFault(refusal) ? ['notShowable', permanent] : (refusals[refusal] ?? null);
}
