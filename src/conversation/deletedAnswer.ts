import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Message } from '../protocol/message.ts';
import { change } from '../updates/intents.ts';
import type { Conversation } from './conversation.ts';
import { findAnsweredInput, type MessageId } from './store.ts';

/**
 * What is said of a message that was deleted: the answer that it gave stands, and how to change it. Null where it gave none. Whether the
 * person meant to take the answer back nobody knows, so it is not taken.
 */
export async function deletedAnswer(
  { app, platform }: Conversation,
  message: Omit<MessageId, 'platform'>,
  language: Language,
): Promise<Message | null> {
  const answered = await findAnsweredInput(app.db, { platform, ...message });
  if (!answered) return null;
  const text = translate(language, 'conversation.deletedAnswer');
  const label = translate(language, 'conversation.changeAnswer');
  return {
    text,
    blocks: [
      { kind: 'text', text },
      { kind: 'actions', actions: [{ label, intent: change.of(answered) }] },
    ],
  };
}
