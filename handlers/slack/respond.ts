import { converse } from '../../src/conversation/converse.ts';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import type { Answered, Said } from '../../src/conversation/saidAndAnswered.ts';
import type { Sender } from '../../src/conversation/identifySender.ts';
import { guardAgainstFailure } from '../../src/conversation/guardAgainstFailure.ts';
import { showAnswered } from '../../src/conversation/showAnswered.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { logNotTakenBySlack, logUnanswered } from './clients.ts';
import { refreshHome } from './homeTab.ts';
import type { SlackPlace } from './messagePlace.ts';
import { presentInSlack, sayInSlack } from './presentReply.ts';
import { slackSenderOf } from './senderAccount.ts';
import type { Slack } from './slackContext.ts';
import type { SlackAccount } from './slackAccount.ts';

/** What somebody said or pressed in Slack, beside what it means. */
export type SlackSaid = Pick<Said, 'received' | 'message' | 'files'> & { place: SlackPlace; account: SlackAccount };

/**
 * Does what somebody means, tells Slack that it is done, and shows the answer where they said it; then their home tab. Null means that
 * what they pressed is too old.
 */
export async function respondInSlack(slack: Slack, said: SlackSaid, intent: Intent | null): Promise<void> {
  await answerInSlack(slack, said, intent);
  await refreshHome(slack, said.account.userId);
}

/** The same without the home tab. */
export async function answerInSlack(slack: Slack, said: SlackSaid, intent: Intent | null): Promise<void> {
  const { place, account: _, ...kept } = said;
  const where = place.direct ? 'direct' : 'public';
  await presentAnswerInSlack(slack, said, (sender) => converse(slack, { ...kept, sender, place: where, intent }));
}

/** Says what is answered, when Slack was told that it is done; nothing where there is nothing to say. */
export async function presentAnswerInSlack(
  slack: Slack,
  said: SlackSaid,
  answer: (sender: Sender) => Promise<Answered | null>,
): Promise<void> {
  const { place, account, received } = said;
  const work = async (): Promise<void> => {
    const answered = await answer(slackSenderOf(slack, account));
    await received?.acknowledge();
    if (answered === null) return;
    await showInSlack(slack, said, answered, () => presentInSlack(slack, place, answered.reply, answered.language));
  };
  await guardedInSlack(slack, place, work, received);
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
    isPlatformFailure: (error) => Promise.resolve(logNotTakenBySlack(slack, error)),
  });
}

/** Does something that somebody in a place waits for. What Slack kept from being done is carried out later, where it was `received`. */
export function guardedInSlack<Result>(
  slack: Slack,
  place: SlackPlace,
  work: () => Promise<Result>,
  received?: Received,
): Promise<Result | null> {
  const { userId } = place;
  return guardAgainstFailure(
    slack,
    {
      sender: slackSenderOf(slack, { userId }),
      say: (text, language) => sayInSlack(slack, place, text, language),
      async platformFailure(error) {
        if (!logUnanswered(slack, error)) return null;
        if (!received || received.done) return { words: 'slack.notShown' };
        received.interrupted = true;
        return { words: null };
      },
    },
    work,
  );
}
