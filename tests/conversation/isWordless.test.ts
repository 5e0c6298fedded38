import { describe, expect, it } from 'vitest';
import { isWordlessMessage } from '../../src/conversation/isWordless.ts';

describe('a message without words', () => {
  it.each(['', '  \n', '👍', '🎉 🎉', '👍🏽', '👩‍👩‍👧', '❤️', '🇫🇷🎉'])('is “%s”', (text) => {
    expect(isWordlessMessage(text)).toBe(true);
  });

  it.each(['3', '12', '-', 'ok', '👍 thanks', 'Oui 🎉', '1 250', '?', '#3', '40 %'])('is not “%s”', (text) => {
    expect(isWordlessMessage(text)).toBe(false);
  });

  it('is found at once, however long it is', () => {
    const started = performance.now();
    expect(isWordlessMessage(`${'👍'.repeat(50_000)}x`)).toBe(false);
    expect(isWordlessMessage('1'.repeat(100_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
