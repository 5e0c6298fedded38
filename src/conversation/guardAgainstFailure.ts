import type { MessageKey } from '../language/catalogue.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Conversation } from './conversation.ts';
import { conversationFailureWords } from './conversationFailureWords.ts';
import { EventTaken } from './eventClaim.ts';
import { languageOfSender, type Sender } from './identifySender.ts';

/** What a platform did not take: no bug of ours, logged by its door, with words for the person where there are any. */
export interface PlatformFailure {
  words: MessageKey | null;
}

/** How a door tells somebody that something failed. */
export interface Guard {
  sender: Sender;
  say(text: string, language: Language): Promise<void>;
  /** Null for an error that does not come from the platform. */
  platformFailure(error: unknown): Promise<PlatformFailure | null>;
}

/**
 * Does something that somebody waits for; null where it failed. A refusal is said in its words, and a bug is logged under
 * a reference that the person is told: nobody is left without an answer.
 */
export async function guardAgainstFailure<Result>(
  conversation: Conversation,
  { sender, say, platformFailure }: Guard,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    // Whoever carries it out says what came of it.
    if (error instanceof EventTaken) return null;
    const failure = await platformFailure(error);
    if (failure?.words === null) return null;
    try {
      const language = await languageOfSender(conversation, sender);
      const words = failure
        ? translate(language, failure.words)
        : conversationFailureWords(conversation.app, error, language, 'conversation.bug');
      await say(words, language);
    } catch (second) {
      if ((await platformFailure(second)) === null) conversation.app.reportBug(second);
    }
    return null;
  }
}
