import type { Caller } from '../core/context.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { help } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import type { Conversation } from './conversation.ts';
import { failureWords } from './failureWords.ts';
import { identifySender, languageOfSender, type Sender } from './identifySender.ts';
import { type MessageId, saveAnsweredMessage } from './store.ts';
import { understands } from './understands.ts';

/** Something that somebody said or pressed, as a door read it. */
export interface Said {
  sender: Sender;
  place: Caller['place'];
  /** Null for a button that means nothing any more. */
  intent: Intent | null;
  /** The message that plain words came in, so that its edit corrects the answer that it gives. */
  message?: Omit<MessageId, 'platform'>;
}

/** What somebody was answered, and in which language. */
export interface Answered {
  reply: Reply;
  language: Language;
}

/** What is answered, one thing after the other for each person, so that quick words are answered in their order. */
export function answerSaid(conversation: Conversation, said: Said): Promise<Answered> {
  return conversation.inOrder(`answer:${said.sender.account.userId}`, () => answerNow(conversation, said));
}

/** What the core answers, or what a stranger or an old button is answered without it; beside what the person says meanwhile. */
export async function answerNow(conversation: Conversation, said: Said): Promise<Answered> {
  const { sender, place, intent, message } = said;
  const { app, platform, core, clock } = conversation;
  const identified = await identifySender(conversation, sender, wordsOf(intent));
  if (!identified.known) return { reply: textReply(identified.words), language: identified.language };
  const { person, justLinked } = identified;
  const { language } = person;
  if (intent === null || !understands(intent))
    return { reply: textReply(translate(language, 'commands.oldButton')), language };
  const { workingGroupId } = app;
  const caller: Caller = { workingGroupId, person, channel: platform, place, now: clock() };
  const reply = await core.handleIntent(app, caller, justLinked ? help.of({}) : intent);
  if (message && reply.answered) await saveAnsweredMessage(app.db, { platform, ...message }, reply.answered);
  return { reply, language };
}

/** The same for somebody who looks at a form: a failure is an answer too. */
export async function answerForm(conversation: Conversation, said: Said): Promise<Answered> {
  try {
    return await answerSaid(conversation, said);
  } catch (error) {
    const language = await languageOfSender(conversation, said.sender);
    return { reply: textReply(failureWords(conversation.app, error, language, 'conversation.bug')), language };
  }
}

/** What was typed, as far as it may hold a code that links an account. */
function wordsOf(intent: Intent | null): string {
  const words = intent?.kind === 'say' ? intent['text'] : intent?.kind === 'link' ? intent['words'] : undefined;
  return typeof words === 'string' ? words : '';
}
