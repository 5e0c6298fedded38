import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardSubmitData } from '../../handlers/cards/submission.ts';
import { performAct, takeOverActs } from '../../handlers/local/performAct.ts';
import { localPersonConversation, showLocalRows } from '../../handlers/local/showConversationRows.ts';
import type { LocalAct } from '../../handlers/local/localAct.ts';
import type { LocalChat } from '../../handlers/local/localChat.ts';
import { newestId, rowsBefore } from '../../handlers/local/store.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { keepEvent } from '../support/keepEvent.ts';
import { chatWith, seed, type StubCore } from './world.ts';

const reply = (text: string): Reply => ({ messages: [{ text, blocks: [] }], visibleTo: 'sender' });

describe.each(databases)('an act in the local chat, on $name,', ({ open }) => {
  let database: TestDatabase;
  let core: StubCore;
  let chat: LocalChat;
  let people: { workingGroupId: number; focalPoint: number };

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

  async function says(text: string, key: string) {
    const act: LocalAct = { kind: 'say', key, conversation: 'direct', text };
    const answer = await performAct(chat, people.focalPoint, act);
    if (typeof answer !== 'object') throw new Error(answer);
    return answer;
  }
  async function history(): Promise<string[]> {
    const rows = await rowsBefore(database.db, localPersonConversation(people.focalPoint), newestId, 100);
    return showLocalRows(rows, 'en').map(({ author, text }) => `${author}: ${text}`);
  }

  test('is carried out once, however often it arrives, and gives its answer each time', async () => {
    const key = randomUUID();
    const first = await says('one', key);
    expect(await says('one', key)).toEqual(first);
    expect(core.heard).toHaveLength(1);
    expect(await history()).toEqual(['person: one', 'bot: Hello']);
  });

  test('is not done again where an older program heard the words', async () => {
    const key = randomUUID();
    const conversation = localPersonConversation(people.focalPoint);
    const body = { kind: 'said', text: 'one' };
    await database.db.localMessage.create({
      data: { conversation, author: 'person', body, key: `act:${key}`, at: new Date() },
    });
    expect(await says('one', key)).toEqual({ messages: [], language: 'fr' });
    expect(core.heard).toEqual([]);
  });

  test('is carried out on the retry where it broke down before it had an effect', async () => {
    const key = randomUUID();
    core.answer = () => Promise.reject(new Error('killed'));
    await expect(says('an answer', key)).rejects.toThrow('killed');
    core.answer = () => reply('Next question');
    await says('an answer', key);
    expect(await history()).toEqual(['person: an answer', 'bot: Next question']);
  });

  test('is carried out at the next start where the process died that had kept it', async () => {
    const [key, pressed] = [randomUUID(), randomUUID()];
    const say = { kind: 'say', key, conversation: 'direct', text: 'an answer' };
    const press = {
      kind: 'press',
      key: pressed,
      conversation: 'direct',
      data: cardSubmitData({ kind: 'help' }),
      label: 'Help',
    };
    const personId = people.focalPoint;
    const dying = chatWith(database.db, people.workingGroupId, core);
    await keepEvent(dying.processed, `act:${key}`, { personId, act: say });
    await keepEvent(dying.processed, `act:${pressed}`, { personId, act: press });
    const next = chatWith(database.db, people.workingGroupId, core);
    await takeOverActs(next);
    expect(core.heard).toEqual([]);
    await takeOverActs(next, { atStart: true });
    await takeOverActs(next, { atStart: true });
    expect((await history()).toSorted()).toEqual(['bot: Hello', 'bot: Hello', 'person: Help', 'person: an answer']);
    expect((await says('an answer', key))?.messages.map(({ text }) => text)).toEqual(['an answer', 'Hello']);
    expect(core.bugs).toEqual([]);
  });
});
