import type { Reply } from '../../src/protocol/message.ts';

/** Parts of a block that nobody reads. */
const silent = new Set(['kind', 'intent', 'answer', 'again', 'tone', 'style', 'png', 'bytes', 'mime', 'id', 'input']);

/** Everything that is read in a reply, labels of buttons included, line by line. */
export function linesOf({ messages }: Pick<Reply, 'messages'>): string[] {
  return messages.flatMap(({ text, blocks }) => [text, ...textsIn(blocks)]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (silent.has(key) ? [] : textsIn(part)));
}
