import type { Act } from '../core/actWrites.ts';
import type { App, Caller } from '../core/context.ts';
import { translate } from '../language/translate.ts';
import { Refusal } from '../core/refusal.ts';
import { help } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import type { SentFile } from '../protocol/sentFile.ts';
import { standingReply, textReply } from '../protocol/textReply.ts';
import { answerInOrder } from './answerInOrder.ts';
import { converseAfterLostReply } from './converseAfterLostReply.ts';
import type { Conversation } from './conversation.ts';
import { conversationFailureWords } from './conversationFailureWords.ts';
import { identifySender, languageOfSender } from './identifySender.ts';
import { resolveTyped } from './parseTypedCommand.ts';
import type { Answered, Said } from './saidAndAnswered.ts';
import { answeredMessagesAtEnd } from './store.ts';
import { takeFilesInConversation } from './takeFilesInConversation.ts';
import { isKnownIntent } from './isKnownIntent.ts';

/**
 * What is answered, one thing after the other for each person, so that quick words are answered in their order. What it changes is
 * committed by then, with its key and its reply. Throws EventTaken where somebody else has carried it out.
 */
export function converse(conversation: Conversation, said: Said): Promise<Answered> {
  return answerInOrder(conversation, said, (act) => converseNow(conversation, said, act));
}

/** What the core answers, or what a stranger or an old button is answered without it; beside what the person says meanwhile. */
export async function converseNow(conversation: Conversation, said: Said, act?: Act): Promise<Answered> {
  const { sender, place, message, received } = said;
  const { app, platform, clock } = conversation;
  const identified = await identifySender(conversation, sender, wordsOf(said.intent));
  if (!identified.known) return { reply: textReply(identified.words), language: identified.language, personId: null };
  const { person, justLinked } = identified;
  const { language } = person;
  const intent = resolveTyped(said.intent);
  if (intent === null || !isKnownIntent(intent))
    return { reply: textReply(translate(language, 'commands.oldButton')), language, personId: person.id };
  const { workingGroupId } = app;
  const caller: Caller = { workingGroupId, person, channel: platform, place, now: clock(), event: received?.key, act };
  const meant = justLinked ? help.of({}) : intent;
  const reply = received?.effected
    ? await converseAfterLostReply(conversation, caller, meant)
    : await answerWithFiles(conversation, caller, meant, said.files ?? []);
  if (message && reply.answered)
    act?.keep(answeredMessagesAtEnd, { platform, ...message, answered: reply.answered, at: caller.now });
  return { reply, language, personId: person.id };
}

async function answerWithFiles(
  { app, core }: Conversation,
  caller: Caller,
  intent: Intent,
  files: readonly SentFile[],
): Promise<Reply> {
  try {
    const sent = files.length > 0 && (await takeFilesAtOnce(app, caller, files, intent));
    return await core.handleIntent(app, caller, sent || intent);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return standingReply(translate(caller.person.language, error.key, error.parameters));
  }
}

/** A file is written before what it is for is carried out. */
async function takeFilesAtOnce(
  app: App,
  { act, ...caller }: Caller,
  files: readonly SentFile[],
  intent: Intent,
): Promise<Intent | null> {
  await act?.claim();
  return takeFilesInConversation(app, caller, files, wordsOf(intent));
}

/** What a door knows of failures while somebody looks at a form. */
interface FormFailures {
  /** The platform did not say who they are. */
  isPlatformFailure(error: unknown): boolean;
  /** The door tells them itself, and is thrown it. */
  isForDoor?(error: unknown): boolean;
}

/** The same for somebody who looks at a form: a failure is an answer too. */
export async function converseByForm(
  conversation: Conversation,
  said: Said,
  { isPlatformFailure, isForDoor }: FormFailures,
): Promise<Answered> {
  try {
    return await converse(conversation, said);
  } catch (error) {
    if (isForDoor?.(error)) throw error;
    const language = await languageOfSender(conversation, said.sender);
    const words = isPlatformFailure(error)
      ? translate(language, 'conversation.holderUnknown')
      : conversationFailureWords(conversation.app, error, language, 'conversation.bug');
    return { reply: textReply(words), language, personId: null };
  }
}

/** What was typed, as far as it may hold a code that links an account. */
function wordsOf(intent: Intent | null): string {
  const words = intent?.kind === 'say' || intent?.kind === 'typed' ? intent['text'] : undefined;
  return typeof words === 'string' ? words : '';
}
