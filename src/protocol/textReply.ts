import type { Intent } from './intent.ts';
import type { Action, Block, Reply } from './message.ts';

/** A reply of one text to whoever asked, with buttons where there are any. */
export function textReply(text: string, actions: Action[] = [], more: Partial<Reply> = {}): Reply {
  const blocks: Block[] = [{ kind: 'text', text }];
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { messages: [{ text, blocks }], visibleTo: 'sender', awaits: null, ...more };
}

/** A question that is answered by a button, or by words that become `words` of the intent. */
export function promptReply(text: string, intent: Intent, actions: Action[] = []): Reply {
  return textReply(text, actions, { awaits: { kind: 'words', intent, field: 'words' } });
}
