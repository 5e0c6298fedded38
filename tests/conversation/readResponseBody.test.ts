import { describe, expect, it } from 'vitest';
import { readBodyInConversation } from '../../src/conversation/readResponseBody.ts';

/** A response that sends these pieces, and says when nobody reads on. */
function response(pieces: readonly number[], announced?: number) {
  const seen = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const size = pieces[seen.sent];
        if (size === undefined) controller.close();
        else {
          seen.sent++;
          controller.enqueue(new Uint8Array(size).fill(7));
        }
      },
      cancel: () => void (seen.cancelled = true),
    },
    { highWaterMark: 0 },
  );
  const headers = announced === undefined ? {} : { 'content-length': String(announced) };
  return { seen, whole: new Response(body, { headers }) };
}

describe('the body of a response', () => {
  it.each([
    ['in one piece', [5], undefined],
    ['in several', [2, 0, 3], undefined],
    ['that fills all that there may be', [6, 4], 10],
    ['of nothing', [], 0],
  ])('is read whole: %s', async (_, pieces, announced) => {
    const { whole } = response(pieces, announced);
    const read = await readBodyInConversation(whole, 10);
    expect([...read]).toEqual(Array.from({ length: pieces.reduce((sum, one) => sum + one, 0) }, () => 7));
  });

  it('is not begun where it announces more than there may be', async () => {
    const { whole, seen } = response([5, 6], 11);
    await expect(readBodyInConversation(whole, 10)).rejects.toThrow('tooLarge');
    expect(seen).toEqual({ sent: 0, cancelled: true });
  });

  it('is read no further than there may be, whatever it announces', async () => {
    const { whole, seen } = response([6, 5, 5, 5], 3);
    await expect(readBodyInConversation(whole, 10)).rejects.toThrow('tooLarge');
    expect(seen.sent).toBe(2);
  });

  it('may be missing', async () => {
    expect(await readBodyInConversation(new Response(null), 10)).toHaveLength(0);
  });
});
