import { describe, expect, it } from 'vitest';
import { parseTypedInConversation } from '../../src/conversation/parseTypedInConversation.ts';

describe('what is typed behind the bot’s name', () => {
  it.each(['cancel', 'Cancel ', 'annuler', 'cancelar'])('drops what the bot waits to hear: %j', (text) => {
    expect(parseTypedInConversation(text)).toEqual({ kind: 'cancel' });
  });

  it('is a command by its first word, and a slip where it is none', () => {
    expect(parseTypedInConversation('away today')).toMatchObject({ kind: 'away', words: 'today' });
    expect(parseTypedInConversation('')).toEqual({ kind: 'help' });
    expect(parseTypedInConversation('cancel the meeting')).toMatchObject({ kind: 'unknown' });
  });

  it.each(['hello', 'thank you', 'merci'])('is the same sentence as in the chat: %j', (text) => {
    expect(parseTypedInConversation(text)).toMatchObject({ kind: 'greet' });
  });
});
