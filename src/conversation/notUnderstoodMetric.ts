import { channel } from 'node:diagnostics_channel';
import { detectLanguage } from '../language/detectLanguage.ts';
import type { Language } from '../language/language.ts';

/** What the bot had asked when somebody said something that it did not understand. */
export type AskedThen = 'nothing' | 'choice' | 'words' | 'reason';

/** What is known of words that were not understood: few classes each, so that no word can be read back from them. */
export interface WordShape {
  length: 'short' | 'middle' | 'long';
  words: '1' | '2-3' | '4-8' | '9+';
  language: Language | 'unknown';
  digits: 'yes' | 'no';
  question: 'yes' | 'no';
  asked: AskedThen;
}

/** Characters up to which a text is short, and middle. */
const SHORT = 20;
const MIDDLE = 100;

/** Hears of every text that was not understood, by its shape; the metrics do. */
export const notUnderstood = channel('focal:words:notUnderstood');

/** Counts a text that was not understood. Nothing of the text itself leaves this function. */
export function countNotUnderstood(text: string, asked: AskedThen): void {
  notUnderstood.publish(conversationWordShape(text, asked));
}

/** The shape of a text. */
export function conversationWordShape(text: string, asked: AskedThen): WordShape {
  const { length } = text.trim();
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  return {
    length: length <= SHORT ? 'short' : length <= MIDDLE ? 'middle' : 'long',
    words: words <= 1 ? '1' : words <= 3 ? '2-3' : words <= 8 ? '4-8' : '9+',
    language: detectLanguage(text) ?? 'unknown',
    digits: /\p{N}/u.test(text) ? 'yes' : 'no',
    question: /[?¿？؟]/u.test(text) ? 'yes' : 'no',
    asked,
  };
}
