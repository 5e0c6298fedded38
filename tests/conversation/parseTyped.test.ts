import { describe, expect, it } from 'vitest';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';

describe('what is typed behind the bot’s name', () => {
  it.each(['cancel', 'Cancel ', 'annuler', 'cancelar'])('drops what the bot waits to hear: %j', (text) => {
    expect(parseTypedCommand(text)).toEqual({ kind: 'cancel' });
  });

  it('is a command by its first word, and a slip where it is none', () => {
    expect(parseTypedCommand('away today')).toMatchObject({ kind: 'away', words: 'today' });
    expect(parseTypedCommand('')).toEqual({ kind: 'help' });
    expect(parseTypedCommand('cancel the meeting')).toMatchObject({ kind: 'unknown' });
  });

  it.each(['hello', 'thank you', 'merci'])('is the same sentence as in the chat: %j', (text) => {
    expect(parseTypedCommand(text)).toMatchObject({ kind: 'greet' });
  });
});
