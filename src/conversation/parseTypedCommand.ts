import { registry } from '../app/featureRegistry.ts';
import { help, typed, unknown } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import { conversationMeanings, type Situation } from './meaningsOfPlainWords.ts';
import { nothingOpen } from './store.ts';

const beginning: Situation = { ...nothingOpen, language: 'en' };

/**
 * What words mean that a door handed over as a command; any other intent as it is. To be asked when it is known who speaks: what a
 * stranger says is not read.
 */
export function resolveTyped(intent: Intent | null): Intent | null {
  const words = intent && typed.fieldsOf(intent);
  return words ? parseTypedCommand(words.text) : intent;
}

/** What a text means that was called as a command: it is never an answer to what was asked in the chat. */
export function parseTypedCommand(text: string): Intent {
  return text === ''
    ? help.of({})
    : (conversationMeanings(text, beginning, registry)[0]?.intent ?? unknown.of({ text }));
}
