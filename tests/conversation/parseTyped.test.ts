import { describe, expect, it } from 'vitest';
import { parseTyped } from '../../src/conversation/parseTyped.ts';

describe('what is typed behind the bot’s name', () => {
  it.each(['cancel', 'Cancel ', 'annuler', 'cancelar'])('drops what the bot waits to hear: %j', (text) => {
    expect(parseTyped(text)).toEqual({ kind: 'cancel' });
  });

  it('is a command by its first word, and a slip where it is none', () => {
    expect(parseTyped('away today')).toMatchObject({ kind: 'away', words: 'today' });
    expect(parseTyped('')).toEqual({ kind: 'help' });
    expect(parseTyped('cancel the meeting')).toMatchObject({ kind: 'unknown' });
  });

  it.each(['hello', 'thank you', 'merci'])('is the same sentence as in the chat: %j', (text) => {
    expect(parseTyped(text)).toMatchObject({ kind: 'greet' });
  });
});
