import { webApi } from '@slack/bolt';
import type { Health } from '../../src/core/health.ts';
import { slackRefusalOf } from './clients.ts';
import { notAccepted } from './connectRetryDelay.ts';

/** Asks Slack whether it still takes the bot's token; where it does not answer, what was known `before` stands. */
export async function tokenHealth(client: webApi.WebClient, before: Health): Promise<Health> {
  try {
    await client.auth.test();
    return { ok: true };
  } catch (error) {
    if (!(error instanceof webApi.SlackError)) throw error;
    const refusal = slackRefusalOf(error);
    if (refusal === null || !notAccepted.includes(refusal)) return before;
    return { ok: false, reason: `Slack does not accept SLACK_BOT_TOKEN (${refusal})` };
  }
}
