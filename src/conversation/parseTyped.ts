import { registry } from '../app/registry.ts';
import { cancel, help, typed, unknown } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import { named } from './named.ts';
import { isCancel } from './parseText.ts';

/**
 * What words mean that a door handed over as a command; any other intent as it is. To be asked when it is known who speaks: what a
 * stranger says is not read.
 */
export function resolveTyped(intent: Intent | null): Intent | null {
  const words = intent && typed.fieldsOf(intent);
  return words ? parseTyped(words.text) : intent;
}

/** What a text means that was called as a command: it is never an answer to what was asked in the chat. */
export function parseTyped(text: string): Intent {
  if (text === '') return help.of({});
  if (isCancel(text)) return cancel.of({});
  const { commands } = registry;
  return named(commands.parse(text)?.intent ?? commands.parsePhrase(text) ?? unknown.of({ text }), registry);
}
