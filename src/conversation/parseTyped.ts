import { registry } from '../app/registry.ts';
import { help, unknown } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import { named } from './named.ts';

/** What a text means that was called as a command: it is never an answer to what was asked in the chat. */
export function parseTyped(text: string): Intent {
  return text === '' ? help.of({}) : named(registry.commands.parse(text)?.intent ?? unknown.of({ text }), registry);
}
