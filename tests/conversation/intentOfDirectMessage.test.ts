import { describe, expect, it } from 'vitest';
import { isWordlessMessage } from '../../src/conversation/intentOfDirectMessage.ts';
import { leastProcessorTimeOf } from '../support/processorTime.ts';

describe('a message without words', () => {
  it.each(['', '  \n', '👍', '🎉 🎉', '👍🏽', '👩‍👩‍👧', '❤️', '🇫🇷🎉'])('is “%s”', (text) => {
    expect(isWordlessMessage(text)).toBe(true);
  });

  it.each(['3', '12', '-', 'ok', '👍 thanks', 'Oui 🎉', '1 250', '?', '#3', '40 %'])('is not “%s”', (text) => {
    expect(isWordlessMessage(text)).toBe(false);
  });

  it.each([`${'👍'.repeat(50_000)}x`, '1'.repeat(100_000)])('is found at once, however long it is', async (text) => {
    expect(isWordlessMessage(text)).toBe(false);
    expect(await leastProcessorTimeOf(() => isWordlessMessage(text), 25)).toBeLessThan(25);
  });
});
