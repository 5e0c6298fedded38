import type { Action, Block, Reply } from './message.ts';

/** A short answer: a sentence, and the buttons that go on from it. */
export function sayReply(text: string, actions: Action[] = [], tone: 'normal' | 'good' | 'warning' = 'good'): Reply {
  const blocks: Block[] = [{ kind: 'text', text, tone }];
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { messages: [{ text, blocks }], visibleTo: 'sender', awaits: null };
}
