import { z } from 'zod';
import { enqueueLateReply } from '../outbox/lateReply.ts';
import { inTransaction } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { update } from '../protocol/doorIntents.ts';
import { type DraftSubject, draftSubjectOf } from '../protocol/draftSubject.ts';
import type { Message } from '../protocol/message.ts';
import { messageSchema, protocolMessageText } from '../protocol/messageJson.ts';
import type { Answered } from './saidAndAnswered.ts';
import type { Conversation } from './conversation.ts';
import { dropProcessedEventReplies } from './events/store.ts';
import { textMessage } from '../protocol/textReply.ts';

const keptReplySchema = z.object({ personId: z.int().nullable(), messages: z.array(messageSchema) });
type KeptReply = z.output<typeof keptReplySchema>;

/** What something was answered, as JSON, as it is kept until it was shown. */
export const encodeKeptReply = (answered: Answered): string => protocolMessageText(kept(answered));

/** Sends an answer that could not be shown through the outbox, where there is somebody to send it to. */
export async function keepReplyForLater(conversation: Conversation, key: string, answered: Answered): Promise<void> {
  await enqueueKept(conversation, key, kept(answered));
}

/** The same for the answer that a process left behind when it died. */
export async function sendLeftReply(conversation: Conversation, key: string, reply: string): Promise<void> {
  await enqueueKept(conversation, key, keptReplySchema.parse(JSON.parse(reply)));
}

async function enqueueKept(
  { app, clock }: Conversation,
  key: string,
  { personId, messages }: KeptReply,
): Promise<void> {
  await inTransaction(app.db, async (tx) => {
    await dropProcessedEventReplies(tx, [key]);
    if (personId === null || messages.length === 0) return;
    const { workingGroupId } = app;
    await enqueueLateReply(tx, { workingGroupId, personId, event: key, messages, now: clock() });
  });
}

/** A form opens only at a press: later it is offered. */
function kept({ reply: { messages, form }, language, personId }: Answered): KeptReply {
  return { personId, messages: form ? [...messages, conversationFormOffer(form, language)] : messages };
}

/** Offers a form to somebody for whom it could not be opened: by a button, or in the chat. */
export function conversationFormOffer(
  { target }: { target: DraftSubject & { page: string } },
  language: Language,
  words = translate(language, 'conversation.formReady'),
): Message {
  const at = { ...draftSubjectOf(target), page: target.page };
  return textMessage(words, [
    {
      label: translate(language, 'updates.openForm'),
      intent: update.of({ ...at, by: 'page' }),
      style: 'primary',
    },
    { label: translate(language, 'updates.answerHere'), intent: update.of({ ...at, by: 'conversation' }) },
  ]);
}

/** Offers the chat for a form that is longer than what the platform shows: `words` says so. */
export function longFormOffer({ target }: { target: DraftSubject }, language: Language, words: string): Message {
  const intent = update.of({ by: 'conversation', ...draftSubjectOf(target) });
  return textMessage(words, [{ label: translate(language, 'updates.answerHere'), intent, style: 'primary' }]);
}
