import { answerSaid, type Said } from '../../src/conversation/answer.ts';
import { guard } from '../../src/conversation/guard.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { logUnanswered } from './clients.ts';
import { refreshHome } from './homeTab.ts';
import type { SlackPlace } from './place.ts';
import { presentInSlack, sayInSlack } from './present.ts';
import { slackSenderOf } from './sender.ts';
import type { Slack } from './slack.ts';
import type { SlackAccount } from './slackAccount.ts';

/** Does what somebody means, and shows the answer where they said it. Null means that what they pressed is too old. */
export async function respondInSlack(
  slack: Slack,
  place: SlackPlace,
  account: SlackAccount,
  intent: Intent | null,
  message?: Said['message'],
): Promise<void> {
  await guardedInSlack(slack, place, async () => {
    const said = { sender: slackSenderOf(slack, account), place: place.direct ? 'direct' : 'public', intent } as const;
    const { reply, language } = await answerSaid(slack, { ...said, ...(message && { message }) });
    await slack.inOrder(`show:${account.userId}`, () => presentInSlack(slack, place, reply, language));
    await refreshHome(slack, account.userId);
  });
}

/** Does something that somebody in a place waits for. What they wanted may be done by the time that Slack does not answer a call. */
export function guardedInSlack<Result>(
  slack: Slack,
  place: SlackPlace,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const { userId } = place;
  return guard(
    slack,
    {
      sender: slackSenderOf(slack, { userId }),
      say: (text, language) => sayInSlack(slack, place, text, language),
      platformFailure: async (error) => (logUnanswered(slack, error) ? { words: 'slack.notShown' } : null),
    },
    work,
  );
}
