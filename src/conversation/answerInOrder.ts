import type { Conversation } from './conversation.ts';
import { keepReply } from './keptReply.ts';
import type { Answered, Said } from './said.ts';

/**
 * Answers one thing after the other for each person, so that quick words are answered in their order, and keeps the answer until it was
 * shown. What is done is shown, also where its answer could not be kept.
 */
export function answerInOrder(
  conversation: Conversation,
  { sender, received }: Pick<Said, 'sender' | 'received'>,
  answer: () => Promise<Answered>,
): Promise<Answered> {
  return conversation.inOrder(`answer:${sender.account.userId}`, async () => {
    const answered = await answer();
    await keepReply(conversation, received, answered).catch((error: unknown) => conversation.app.reportBug(error));
    return answered;
  });
}
