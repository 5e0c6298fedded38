import type { Intent } from './intent.ts';
import type { Action, Block, Message, Reply } from './message.ts';

type Tone = 'normal' | 'good' | 'warning';

/** A reply of one message to whoever asked; it waits for nothing. */
export function blocksReply(text: string, blocks: Block[]): Reply {
  return { messages: [{ text, blocks }], visibleTo: 'sender', awaits: null };
}

/** A message of one text, with buttons where there are any. */
export function textMessage(text: string, actions: Action[] = []): Message {
  const words: Block = { kind: 'text', text };
  return { text, blocks: actions.length > 0 ? [words, { kind: 'actions', actions }] : [words] };
}

/** What a person gets depends on who they are: the answer is for them alone, wherever they asked, and what was asked before is still asked. */
export function privateReply(messages: Message[]): Reply {
  return { messages, visibleTo: 'sender' };
}

/** A reply of one text to whoever asked, with buttons where there are any. */
export function textReply(
  text: string,
  actions: Action[] = [],
  { tone, ...more }: Partial<Reply> & { tone?: Tone } = {},
): Reply {
  const blocks: Block[] = [{ kind: 'text', text, ...(tone && { tone }) }];
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { ...blocksReply(text, blocks), ...more };
}

/** Says something, with buttons where there are any, while what was asked before is still asked. */
export function standingReply(text: string, actions: Action[] = []): Reply {
  const { awaits: _, ...reply } = textReply(text, actions);
  return reply;
}

/** Says that something was done, with the buttons that go on from it. */
export function doneReply(text: string, actions: Action[] = [], tone: Tone = 'good'): Reply {
  return textReply(text, actions, { tone });
}

/** A question that is answered by a button, or by words that become `words` of the intent. */
export function promptReply(text: string, intent: Intent, actions: Action[] = []): Reply {
  return textReply(text, actions, { awaits: { kind: 'words', intent, field: 'words' } });
}
