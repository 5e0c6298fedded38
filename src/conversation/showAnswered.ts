import { countFailedConversationReply } from './replyFailureMetric.ts';
import { translate } from '../language/translate.ts';
import type { Answered, Said } from './saidAndAnswered.ts';
import type { Conversation } from './conversation.ts';
import { keepReplyForLater } from './keepReplyForLater.ts';

/** How a door shows an answer. */
export interface Showing {
  show(): Promise<void>;
  /** Says one sentence instead. */
  say(text: string): Promise<void>;
  /** Whether an error is the platform's: it is logged by the door then, and no bug of ours. */
  isPlatformFailure(error: unknown): Promise<boolean>;
}

/**
 * Shows what somebody was answered, one answer after the other for each person; false where that failed. What is done is done: an
 * answer that the platform did not take now goes through the outbox, and one that cannot be drawn is said to be so.
 */
export function showAnswered(
  conversation: Conversation,
  { sender, received }: Pick<Said, 'sender' | 'received'>,
  answered: Answered,
  { show, say, isPlatformFailure }: Showing,
): Promise<boolean> {
  const { app, processed } = conversation;
  return conversation.inOrder(`show:${sender.account.userId}`, async () => {
    try {
      await show();
    } catch (error) {
      const isTheirs = await isPlatformFailure(error);
      countFailedConversationReply(conversation.platform, isTheirs ? 'platformError' : 'bug');
      if (isTheirs && received) await keepReplyForLater(conversation, received.key, answered);
      else await sayNotShown(error);
      return false;
    }
    await noteShown();
    return true;
  });

  /** Where that fails the answer comes a second time, which costs a shrug. */
  async function noteShown(): Promise<void> {
    if (received) await processed.shown(received.key).catch((error: unknown) => app.reportBug(error));
  }

  async function sayNotShown(error: unknown): Promise<void> {
    const reference = app.reportBug(error);
    await noteShown();
    try {
      await say(translate(answered.language, 'conversation.notShown', { reference }));
    } catch (second) {
      if (!(await isPlatformFailure(second))) app.reportBug(second);
    }
  }
}
