import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../handlers/local/localRecord.ts';
import { encodeProtocolMessage } from '../../src/protocol/messageJson.ts';
import { message } from '../cards/arbitraries.ts';

describe('a kept message', () => {
  test('comes back from the database as it went in, pictures included', () => {
    fc.assert(
      fc.property(message, (sample) => {
        const record = { kind: 'message' as const, message: sample };
        expect(decodeRecord(JSON.parse(JSON.stringify(encodeProtocolMessage(record))))).toEqual(record);
      }),
    );
  });

  test('may say which message it replaces', () => {
    const record = { kind: 'message' as const, message: { text: 'Noted', blocks: [] }, replaces: 4 };
    expect(decodeRecord(encodeProtocolMessage(record))).toEqual(record);
  });

  test('that this program cannot read is nothing, and no error', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(decodeRecord(body)).toBeNull();
      }),
    );
    expect(decodeRecord({ kind: 'message', message: { text: 'x', blocks: [{ kind: 'hologram' }] } })).toBeNull();
  });
});
