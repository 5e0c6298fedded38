import { describe, expect, it } from 'vitest';
import { encodeProtocolMessage, messageSchema } from '../../src/protocol/messageJson.ts';
import { status } from '../../src/protocol/doorIntents.ts';

describe('a message as it is kept', () => {
  it.each([
    ['plain bytes', new Uint8Array([1, 2, 255])],
    ['a Buffer', Buffer.from([1, 2, 255])],
  ])('holds a file of %s', (_what, bytes) => {
    const file = { kind: 'file', name: 'a.xlsx', mime: 'x/y', label: 'A', again: status.of({}), bytes } as const;
    const kept = messageSchema.parse(encodeProtocolMessage({ text: 'A', blocks: [file] }));
    expect(kept.blocks).toEqual([{ ...file, bytes: new Uint8Array([1, 2, 255]) }]);
  });
});
