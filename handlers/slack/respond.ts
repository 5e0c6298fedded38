import { answerSaid } from '../../src/conversation/answer.ts';
import type { Answered, Said } from '../../src/conversation/said.ts';
import { guard } from '../../src/conversation/guard.ts';
import { showAnswered } from '../../src/conversation/show.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { logNotTaken, logUnanswered } from './clients.ts';
import { refreshHome } from './homeTab.ts';
import type { SlackPlace } from './place.ts';
import { presentInSlack, sayInSlack } from './present.ts';
import { slackSenderOf } from './sender.ts';
import type { Slack } from './slack.ts';
import type { SlackAccount } from './slackAccount.ts';

/** What somebody said or pressed in Slack, beside what it means. */
export type SlackSaid = Pick<Said, 'received' | 'message'> & { place: SlackPlace; account: SlackAccount };

/**
 * Does what somebody means, tells Slack that it is done, and shows the answer where they said it; false where that failed.
 * Null means that what they pressed is too old.
 */
export async function respondInSlack(slack: Slack, said: SlackSaid, intent: Intent | null): Promise<boolean> {
  const { place, account, ...kept } = said;
  const done = await guardedInSlack(slack, place, async () => {
    const sender = slackSenderOf(slack, account);
    const answered = await answerSaid(slack, { ...kept, sender, place: place.direct ? 'direct' : 'public', intent });
    await said.received?.acknowledge();
    return showInSlack(slack, said, answered, () => presentInSlack(slack, place, answered.reply, answered.language));
  });
  await refreshHome(slack, account.userId);
  return done ?? false;
}

/** Shows an answer; one that Slack does not take now goes through the outbox. */
export function showInSlack(
  slack: Slack,
  { place, account, received }: Pick<SlackSaid, 'place' | 'account' | 'received'>,
  answered: Answered,
  show: () => Promise<void>,
): Promise<boolean> {
  return showAnswered(slack, { sender: slackSenderOf(slack, account), received }, answered, {
    show,
    say: (text) => sayInSlack(slack, place, text, answered.language),
    isPlatformFailure: (error) => Promise.resolve(logNotTaken(slack, error)),
  });
}

/** Does something that somebody in a place waits for. */
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
