import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { privacyCommandWord } from './privacyCommandWord.ts';

/** Refuses what concerns the caller alone where others read along, with the word to write in the direct chat. */
export function requireChatForPrivacy(
  { place, person }: Caller,
  words: 'privacy.words_erase' | 'privacy.words_export',
): void {
  if (place !== 'direct')
    throw new Refusal('privacy.onlyDirect', { command: privacyCommandWord(person.language, words) });
}
