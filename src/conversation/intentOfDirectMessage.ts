import { help, say } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';

/** Nothing but emoji, their skin tones and joiners; digits alone are components of emoji too, and are an answer. */
const emojiAlone = /^(?=.*\p{Extended_Pictographic})[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$/su;

/** Whether a message has no words that could be meant or kept: a file or picture came alone, or emoji. */
export function isWordlessMessage(text: string): boolean {
  return text.trim() === '' || emojiAlone.test(text);
}

/** What a message in a direct chat means: words are said; where nothing but the bot's own name stood, it asks what the bot can do. */
export function intentOfDirectMessage(text: string, { hasFiles }: { hasFiles: boolean }): Intent {
  return text === '' && !hasFiles ? help.of({}) : say.of({ text });
}
