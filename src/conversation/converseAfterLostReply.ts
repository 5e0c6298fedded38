import type { Caller } from '../core/context.ts';
import { translate } from '../language/translate.ts';
import { home, update } from '../protocol/doorIntents.ts';
import { type DraftSubject, draftSubjectSchema, draftSubjectOf } from '../protocol/draftSubject.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import type { Conversation } from './conversation.ts';
import { findOpenChat } from './store.ts';

/** What is answered about a draft is what comes next in it. */
const aboutDraft = ['say', 'answer', 'page', 'same', 'skip', 'askLater', 'back', 'change'];

/**
 * What somebody is told whose words had their effect and whose answer was lost with the process: that it is done, and where
 * things stand. In the middle of a draft that is its next question, which is computed from the answers.
 */
export async function converseAfterLostReply(
  conversation: Conversation,
  caller: Caller,
  intent: Intent,
): Promise<Reply> {
  const { app, core } = conversation;
  const subject = aboutDraft.includes(intent.kind) ? await subjectAskedOf(conversation, caller, intent) : null;
  if (subject) return core.handleIntent(app, caller, update.of({ by: 'conversation', ...subject }));
  const { messages } = await core.handleIntent(app, caller, home.of({}));
  const done = textReply(translate(caller.person.language, 'conversation.wasDone'));
  return { ...done, messages: [...done.messages, ...messages] };
}

async function subjectAskedOf({ app }: Conversation, caller: Caller, intent: Intent): Promise<DraftSubject | null> {
  const judged = draftSubjectSchema.safeParse(intent);
  if (judged.success) return draftSubjectOf(judged.data);
  const { awaited } = await findOpenChat(app.db, caller);
  return awaited?.kind === 'input' ? draftSubjectOf(awaited) : null;
}
