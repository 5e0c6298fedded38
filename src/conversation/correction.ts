import { answer } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Conversation } from './conversation.ts';
import { findAnsweredInput, type MessageId } from './store.ts';

/** What an edited message means: another answer to the input that it answered; null where it answered none. */
export async function correction(
  { app, platform }: Conversation,
  message: Omit<MessageId, 'platform'>,
  text: string,
): Promise<Intent | null> {
  const answered = await findAnsweredInput(app.db, { platform, ...message });
  return answered && answer.of({ ...answered, value: text });
}
