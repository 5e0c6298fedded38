import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localPersonConversation, showLocalRows } from '../../handlers/local/showConversationRows.ts';
import { localChannel } from '../../handlers/local/deliveryChannel.ts';
import { performAct } from '../../handlers/local/performAct.ts';
import type { Answer } from '../../handlers/local/pageApiTypes.ts';
import type { LocalAct } from '../../handlers/local/localAct.ts';
import type { LocalChat } from '../../handlers/local/localChat.ts';
import { localCallerOf } from '../../handlers/local/senderAccount.ts';
import { localPeople, newestId, openLocalAccounts, rowsAfter, rowsBefore } from '../../handlers/local/store.ts';
import { cardSubmitData } from '../../handlers/cards/submission.ts';
import type { Caller } from '../../src/core/context.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Message, Reply } from '../../src/protocol/message.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { chatWith, seed, type StubCore } from './world.ts';

const message = (text: string): Message => ({ text, blocks: [] });
const reply = (...texts: string[]): Reply => ({ messages: texts.map(message), visibleTo: 'sender' });

describe.each(databases)('the local chat on $name', ({ open }) => {
  let database: TestDatabase;
  let core: StubCore;
  let chat: LocalChat;
  let people: { workingGroupId: number; coordinator: number; focalPoint: number };

  beforeAll(async () => {
    database = await open();
    people = await seed(database.db);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.db.localMessage.deleteMany();
    await database.db.processedEvent.deleteMany();
    core = { heard: [], bugs: [], answer: () => reply('Hello') };
    chat = chatWith(database.db, people.workingGroupId, core);
  });

  async function caller(): Promise<Caller> {
    const caller = await localCallerOf(chat, people.focalPoint);
    if (!caller) throw new Error('the focal point is gone');
    return caller;
  }
  async function does(act: Partial<LocalAct> & Pick<LocalAct, 'kind'>): Promise<Answer | null> {
    const whole = { key: randomUUID(), conversation: 'direct', ...act } as LocalAct;
    const answer = await performAct(chat, people.focalPoint, whole);
    return typeof answer === 'object' ? answer : null;
  }
  const press = (intent: Intent, more: object = {}) =>
    does({ kind: 'press', data: cardSubmitData(intent), label: 'Press', ...more });
  async function history(conversation = localPersonConversation(people.focalPoint)): Promise<string[]> {
    const rows = await rowsBefore(database.db, conversation, newestId, 100);
    return showLocalRows(rows, 'en').map(({ author, text }) => `${author}: ${text}`);
  }

  test('knows who speaks, in which language and zone', async () => {
    expect(await caller()).toMatchObject({
      channel: 'local',
      place: 'direct',
      person: { id: people.focalPoint, name: 'Aminata Diop', language: 'fr', timeZone: 'Africa/Dakar' },
    });
    expect(await localCallerOf(chat, 999_999)).toBeNull();
  });

  test('lists whom one can be, coordinators first', async () => {
    const found = await localPeople(database.db, people.workingGroupId, '2000-06-01');
    expect(found.map(({ name, grants, posts }) => [name, grants, posts.map(({ code }) => code)])).toEqual([
      ['Carla Ordóñez', ['coordinator'], []],
      ['Aminata Diop', [], ['MRF-DKR']],
    ]);
    expect(await localPeople(database.db, people.workingGroupId, '1998-06-01')).toMatchObject([
      { posts: [] },
      { posts: [] },
    ]);
  });

  test('keeps what was said and what was answered', async () => {
    const answer = await does({ kind: 'say', text: 'aide' });
    expect(core.heard.map(({ intent }) => intent)).toEqual([{ kind: 'say', text: 'aide' }]);
    expect(answer?.messages.map(({ author, text }) => [author, text])).toEqual([
      ['person', 'aide'],
      ['bot', 'Hello'],
    ]);
    expect(await history()).toEqual(['person: aide', 'bot: Hello']);
  });

  test('shows a pressed button as said, where its message stays', async () => {
    await press({ kind: 'status' });
    expect(await history()).toEqual(['person: Press', 'bot: Hello']);
  });

  test('puts what replaces a message in its place', async () => {
    const asked = await does({ kind: 'say', text: 'update' });
    core.answer = () => ({ ...reply('Noted', 'Next'), replacesSource: true });
    const source = asked?.messages.at(-1)?.id;
    const answered = await press({ kind: 'help' }, { source });
    expect(answered?.messages[0]?.replaces).toBe(source);
    expect(await history()).toEqual(['person: update', 'bot: Noted', 'bot: Next']);
    await press({ kind: 'help' }, { source });
    expect(await history()).toEqual(['person: update', 'bot: Noted', 'bot: Next', 'bot: Next']);
  });

  test('does nothing for a button that is not one of ours', async () => {
    expect(await does({ kind: 'press', data: { intent: '{}' }, label: 'x' })).toBeNull();
    expect(core.heard).toEqual([]);
  });

  test('opens the page that the core gives, with a way to open it again', async () => {
    const target = { round: 1, post: 2, page: 'p', version: 3 };
    core.answer = () => ({
      ...reply(),
      form: { target, title: 'Page', progress: '1', sections: [], buttons: [], errors: {} },
    });
    const answer = await press({ kind: 'update', by: 'page' });
    expect(answer?.form).toMatchObject({ title: 'Page', target });
    expect(JSON.parse(answer?.form?.reopen.intent ?? '')).toEqual({
      kind: 'update',
      by: 'page',
      round: 1,
      post: 2,
      page: 'p',
    });
    expect(await history()).toEqual([]);
  });

  test('draws in the language that the person has just chosen', async () => {
    core.answer = async (_intent, caller) => {
      await caller.act?.claim();
      await database.db.person.update({ where: { id: caller.person.id }, data: { language: 'es' } });
      return reply('Hola');
    };
    expect((await does({ kind: 'say', text: 'language es' }))?.language).toBe('es');
    await database.db.person.update({ where: { id: people.focalPoint }, data: { language: 'fr' } });
  });

  test('answers in the direct chat what was asked in public and is for the sender', async () => {
    await press({ kind: 'contribute' }, { conversation: 'allStaff' });
    expect(core.heard[0]?.caller.place).toBe('public');
    expect([await history(), await history('audience:allStaff')]).toEqual([['person: Press', 'bot: Hello'], []]);
    core.answer = () => ({ ...reply('For all'), visibleTo: 'everybody' });
    await press({ kind: 'bulletin' }, { conversation: 'allStaff' });
    expect(await history('audience:allStaff')).toEqual(['person: Press', 'bot: For all']);
  });

  test('notes that the person uses this channel, once a day', async () => {
    await does({ kind: 'say', text: 'aide' });
    const account = await database.db.identity.findFirstOrThrow({
      where: { personId: people.focalPoint, platform: 'local' },
    });
    expect(account.lastUsedAt?.toISOString().slice(0, 10)).toBe(chat.clock().toISOString().slice(0, 10));
  });

  describe('as the way out for the outbox', () => {
    const to = { kind: 'identity', tenant: 'local', userId: 'fp', address: null } as const;

    test('delivers a message once, and rings', async () => {
      await openLocalAccounts(database.db, people.workingGroupId);
      let escalationStep = 0;
      chat.bell.listen(() => escalationStep++);
      const channel = localChannel(database.db, chat.bell);
      const first = await channel.deliver({ language: 'en', key: 'reminder:1', to, message: message('Due tomorrow') });
      const second = await channel.deliver({ language: 'en', key: 'reminder:1', to, message: message('Due tomorrow') });
      expect(second).toEqual(first);
      expect(await history()).toEqual(['bot: Due tomorrow']);
      expect(escalationStep).toBe(2);
    });

    test('delivers to an audience', async () => {
      const channel = localChannel(database.db, chat.bell);
      await channel.deliver({
        language: 'en',
        key: 'digest',
        to: { kind: 'place', audience: 'memberStates' },
        message: message('Bulletin'),
      });
      expect(await history('audience:memberStates')).toEqual(['bot: Bulletin']);
    });

    test('says for good that nobody has the account', async () => {
      const gone = localChannel(database.db, chat.bell).deliver({
        language: 'en',
        key: 'k',
        to: { ...to, userId: 'nobody' },
        message: message('x'),
      });
      await expect(gone).rejects.toThrow(DeliveryFailed);
      await expect(gone).rejects.toMatchObject({ permanent: true, unreachable: true });
    });

    test('gives whoever lost the line what came after the last seen, in order', async () => {
      const channel = localChannel(database.db, chat.bell);
      const sent = [];
      for (const text of ['a', 'b', 'c'])
        sent.push(await channel.deliver({ language: 'en', key: `s-${text}`, to, message: message(text) }));
      const rows = await rowsAfter(
        database.db,
        [localPersonConversation(people.focalPoint)],
        Number(sent[0]?.externalId),
        10,
      );
      expect(showLocalRows(rows, 'en').map(({ text }) => text)).toEqual(['b', 'c']);
    });
  });
});
