import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bulletList,
  escapeSlackMarkup,
  inSlackBlocks,
  shortenedSlackText,
  splitSlackText,
} from '../../handlers/slack/blocks.ts';

describe('a long text in pieces', () => {
  it('is whole when it is put together, and no piece is longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const pieces = splitSlackText(text, length);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(length);
          // Half a sign would throw.
          expect(() => encodeURIComponent(piece)).not.toThrow();
        }
      }),
    );
  });

  it.each([
    ['a paragraph', 'One two.\n\nThree four five.', ['One two.\n\n', 'Three four ', 'five.']],
    ['a line', 'Alpha beta\ngamma delta', ['Alpha beta\n', 'gamma delta']],
    ['a sentence', 'It rained. Then it snowed', ['It rained. ', 'Then it ', 'snowed']],
    ['a word', 'twelve letters', ['twelve ', 'letters']],
    ['nothing, where a word is too long', 'incomprehensibilities', ['incomprehens', 'ibilities']],
    ['nothing, in its first half', 'a bcdefghijklmnop', ['a bcdefghijk', 'lmnop']],
  ])('breaks after %s', (_, text, pieces) => {
    expect(splitSlackText(text, 12)).toEqual(pieces);
  });

  it('is one piece where it just fits, also an empty one', () => {
    expect(splitSlackText('twelve lette', 12)).toEqual(['twelve lette']);
    expect(splitSlackText('', 12)).toEqual(['']);
  });
});

describe('the beginning of a text', () => {
  it.each([
    ['it fits', 'Government', 10, 'Government'],
    ['it is one letter too long', 'Governments', 10, 'Governmen…'],
    ['a word ends', 'The Ministry of Labour', 17, 'The Ministry of…'],
    ['a sign of two units would be cut', 'aaaaaaaa😀b', 10, 'aaaaaaaa…'],
  ])('is shown where %s', (_, text, length, shown) => {
    expect(shortenedSlackText(text, length)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(length);
  });
});

describe('items in blocks', () => {
  const sizes = (all: readonly number[]) => inSlackBlocks([...all], (size) => size);

  it('fill each block up to what Slack takes, and one that is too large has a block of its own', () => {
    expect(sizes([1_000, 2_000, 1])).toEqual([[1_000, 2_000], [1]]);
    expect(sizes([2_999, 2, 3_001, 5])).toEqual([[2_999], [2], [3_001], [5]]);
    expect(sizes([])).toEqual([]);
  });

  it('are a list without what is empty, parted where one is too long', () => {
    expect(bulletList(['', ''])).toEqual([]);
    const [first, second, ...more] = bulletList(['short', '', 'x'.repeat(3_001)]);
    expect(first?.elements).toHaveLength(1);
    expect(JSON.stringify(first)).toContain('"short"');
    expect(JSON.stringify(second)).toContain('x'.repeat(3_000));
    expect(more).toHaveLength(1);
  });
});

describe('the words of a notification', () => {
  it('cannot become a mention, a link or a sign', () => {
    expect(escapeSlackMarkup('<!here> & <https://x.org|a> &lt;')).toBe(
      '&lt;!here&gt; &amp; &lt;https://x.org|a&gt; &amp;lt;',
    );
  });
});
