import type { MessageKey } from '../language/catalogue.ts';
import { translate } from '../language/translate.ts';
import type { Action } from '../protocol/message.ts';
import { draftSubjectOf } from '../protocol/draftSubject.ts';
import { standingReply, textReply } from '../protocol/textReply.ts';
import { change, skip } from '../drafts/intents.ts';
import type { Answered } from './saidAndAnswered.ts';
import type { Conversation } from './conversation.ts';
import { identifySender, type Sender } from './identifySender.ts';
import { findAnsweredInput, type MessageId } from './store.ts';

/** What becomes of what the core cannot take in: a file or a picture alone, and other words in a message that answered nothing. */
export function replyToWordlessMessage(
  conversation: Conversation,
  sender: Sender,
  key: 'conversation.emojiAlone' | 'conversation.editedWords',
): Promise<Answered> {
  return replyToKnown(conversation, sender, key);
}

/** Asks whether an answer goes with its message, which its sender has deleted; null where the message answered nothing. */
export async function replyToDeleted(
  conversation: Conversation,
  sender: Sender,
  message: Omit<MessageId, 'platform'>,
): Promise<Answered | null> {
  const { app, platform } = conversation;
  const answered = await findAnsweredInput(app.db, { platform, ...message });
  if (!answered) return null;
  const at = { ...draftSubjectOf(answered), input: answered.input };
  return replyToKnown(conversation, sender, 'conversation.deletedAnswer', [
    ['conversation.answerAgain', change.of(at)],
    ['conversation.noAnswer', skip.of(at)],
  ]);
}

async function replyToKnown(
  conversation: Conversation,
  sender: Sender,
  key: MessageKey,
  buttons: [MessageKey, Action['intent']][] = [],
): Promise<Answered> {
  const identified = await identifySender(conversation, sender);
  if (!identified.known) return { reply: textReply(identified.words), language: identified.language, personId: null };
  const { language, id: personId } = identified.person;
  const actions = buttons.map(([label, intent]): Action => ({ label: translate(language, label), intent }));
  return { reply: standingReply(translate(language, key), actions), language, personId };
}
