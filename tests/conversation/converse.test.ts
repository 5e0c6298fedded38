import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { converse, converseByForm } from '../../src/conversation/converse.ts';
import { correction } from '../../src/conversation/editedMessage.ts';
import { say as sayIntent } from '../../src/protocol/doorIntents.ts';
import { textReply } from '../../src/protocol/textReply.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { ana, senderWith, talk } from './talk.ts';

const sender = senderWith('U1', { standing: 'closed' });
const words = { sender, place: 'direct', intent: { kind: 'say', text: 'three' } } as const;

describe.each(databases)('an answer, on $name', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it('is remembered by the message that gave it, so that an edit corrects it', async () => {
    const answered = { round: 1, post: 2, input: 'women' };
    const conversation = talk(database.db, { U1: ana }, () => Promise.resolve(textReply('Noted.', [], { answered })));
    const message = { conversation: 'D1', message: '1.1' };
    await converse(conversation, { ...words, message });
    expect(await correction(conversation, message, 'four')).toEqual({ kind: 'answer', ...answered, value: 'four' });
    expect(await correction(conversation, { ...message, message: '1.2' }, 'four')).toBeNull();
    expect(await correction({ ...conversation, platform: 'teams' }, message, 'four')).toBeNull();
  });

  it('comes in the order in which one person spoke, and does not wait for another', async () => {
    const heard: string[] = [];
    const release: (() => void)[] = [];
    const conversation = talk(database.db, { U1: ana, U2: { ...ana, id: 2 } }, async (_app, { person }, intent) => {
      const text = sayIntent.fieldsOf(intent)?.text ?? intent.kind;
      heard.push(`${person.id} ${text}`);
      if (text === 'first') await new Promise<void>((resolve) => release.push(resolve));
      return textReply(text);
    });
    const say = (userId: string, text: string) =>
      converse(conversation, {
        sender: senderWith(userId, { standing: 'closed' }),
        place: 'direct',
        intent: { kind: 'say', text },
      });
    const mine = [say('U1', 'first'), say('U1', 'second')];
    await say('U2', 'other');
    expect(heard.toSorted()).toEqual(['1 first', '2 other']);
    release[0]?.();
    await Promise.all(mine);
    expect(heard.at(-1)).toBe('1 second');
  });

  it('to a command is read when it is known who speaks: a stranger’s words are looked at for a code and no further', async () => {
    const read = vi.spyOn(registry.commands, 'parse');
    const heard: unknown[] = [];
    const conversation = talk(database.db, { U1: ana }, (_app, _caller, intent) => {
      heard.push(intent);
      return Promise.resolve(textReply('Noted.'));
    });
    const command = { place: 'direct', intent: { kind: 'typed', text: 'why 2' } } as const;
    await converse(conversation, { ...command, sender: senderWith('U9', { standing: 'member' }) });
    expect([read.mock.calls, heard]).toEqual([[], []]);
    await converse(conversation, { ...command, sender });
    expect(heard).toEqual([{ kind: 'why', conclusion: 2 }]);
    read.mockRestore();
  });

  it('to a button that means nothing any more says so in the person’s language', async () => {
    const { reply, language } = await converse(talk(database.db, { U1: ana }), { ...words, intent: null });
    expect([language, reply.messages[0]?.text]).toEqual(['fr', expect.stringContaining('bouton')]);
  });

  it('to a form is a failure too, in the person’s language', async () => {
    const conversation = talk(database.db, { U1: ana }, () => Promise.reject(new Error('a bug')));
    const { reply, language } = await converseByForm(conversation, words, { isPlatformFailure: () => false });
    expect([language, reply.messages[0]?.text]).toEqual(['fr', expect.stringContaining('BUG-1')]);
  });
});
