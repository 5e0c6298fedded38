import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { converse } from '../../src/conversation/converse.ts';
import { audit } from '../../src/core/audit.ts';
import type { Core } from '../../src/conversation/conversation.ts';
import { nothingReceived, type Received, receivedEvent } from '../../src/conversation/receivedEvent.ts';
import { showAnswered } from '../../src/conversation/showAnswered.ts';
import { takeOverLeftEvents } from '../../src/conversation/takeOverLeftEvents.ts';
import { inTransaction } from '../../src/db/db.ts';
import { textReply } from '../../src/protocol/textReply.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { keepEvent } from '../support/keepEvent.ts';
import { ana, senderWith, talk } from './talk.ts';

const sender = senderWith('U1', { standing: 'closed' });

describe.each(databases)('what is acknowledged, on $name', ({ open }) => {
  let database: TestDatabase;
  let now: Date;
  let done: string[];
  beforeAll(async () => {
    database = await open();
    await database.db.workingGroup.create({
      data: { id: 1, code: 'wg', name: 'Group', timeZone: 'UTC' },
    });
    await database.db.person.create({ data: { ...ana, key: 'ana', workingGroupId: 1 } });
  });
  afterAll(() => database.close());
  beforeEach(() => {
    now = new Date('2000-06-01T10:00:00Z');
    done = [];
  });
  afterEach(async () => {
    await database.db.processedEvent.deleteMany();
    await database.db.outboxMessage.deleteMany();
  });
  const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1_000));

  /** Carries out what comes in as an act with an effect, and says so. */
  const carryOut: Core['handleIntent'] = async (app, { act, ...caller }, { kind }) => {
    if (kind === 'home') return textReply('Nothing is open.');
    await act?.claim();
    await inTransaction(app.db, (tx) => audit(tx, caller, 'reminders.pause', 'round:1'));
    done.push(kind);
    return textReply(`${kind}: done.`);
  };
  function program(handleIntent = carryOut) {
    const conversation = talk(database.db, { U1: ana }, handleIntent, () => now);
    const take = async (payload?: object): Promise<Received> =>
      receivedEvent(await keepEvent(conversation.processed, 'press:1', payload), nothingReceived);
    const act = (received: Received) =>
      converse(conversation, { sender, place: 'direct', intent: { kind: 'remind' }, received });
    const recover = () => takeOverLeftEvents(conversation, async (_payload, received) => void (await act(received)));
    return { conversation, take, act, recover };
  }
  const queued = async () =>
    (await database.db.outboxMessage.findMany({ orderBy: { id: 'asc' } })).map(
      ({ body }) => (body as { message: { text: string } }).message.text,
    );
  const row = () => database.db.processedEvent.findUniqueOrThrow({ where: { key: 'slack:press:1' } });

  it('is carried out by whoever comes after a process that died before it began', async () => {
    await program().take({ what: 'a press' });
    const next = program();
    later(19);
    await next.recover();
    expect(done).toEqual([]);
    later(2);
    await next.recover();
    expect(done).toEqual(['remind']);
    await next.recover();
    expect([done, (await row()).payload]).toEqual([['remind'], null]);
  });

  it('is not carried out again where its effect was committed, but answered', async () => {
    const dying = program();
    await dying.conversation.core.handleIntent(
      dying.conversation.app,
      { workingGroupId: 1, person: ana, channel: 'slack', place: 'direct', now, event: (await dying.take({})).key },
      { kind: 'remind' },
    );
    expect((await row()).effected).toBe(true);
    later(21);
    const next = program();
    await next.recover();
    expect(done).toEqual(['remind']);
    later(61);
    await next.recover();
    expect(await queued()).toEqual([expect.stringMatching(/bien été exécutée/), 'Nothing is open.']);
  });

  it('has its answer sent by the outbox where nobody showed it, once', async () => {
    const dying = program();
    await dying.act(await dying.take({}));
    const next = program();
    await next.recover();
    expect(await queued()).toEqual([]);
    later(61);
    await next.recover();
    await next.recover();
    expect([await queued(), done]).toEqual([['remind: done.'], ['remind']]);
  });

  it('has its answer sent by the outbox where the platform does not take it, and says nothing false', async () => {
    const { conversation, take, act } = program();
    const received = await take();
    const answered = await act(received);
    const said: string[] = [];
    const showing = { show: () => Promise.reject(new Error('429')), say: async (text: string) => void said.push(text) };
    const shown = await showAnswered(conversation, { sender, received }, answered, {
      ...showing,
      isPlatformFailure: () => Promise.resolve(true),
    });
    expect([shown, said, await queued(), conversation.bugs]).toEqual([false, [], ['remind: done.'], []]);
    later(61);
    await program().recover();
    expect(await queued()).toEqual(['remind: done.']);
  });

  it('is said to be perhaps done where its answer cannot be drawn, in the person’s language', async () => {
    const { conversation, take, act } = program();
    const received = await take();
    const said: string[] = [];
    const shown = await showAnswered(conversation, { sender, received }, await act(received), {
      show: () => Promise.reject(new Error('a bug')),
      say: async (text) => void said.push(text),
      isPlatformFailure: () => Promise.resolve(false),
    });
    expect([shown, said, await queued()]).toEqual([false, [expect.stringMatching(/pas pu vous montrer.*BUG-1/)], []]);
  });

  it('is not called done where its answer could not be kept, and is carried out once all the same', async () => {
    const { conversation, take, act } = program();
    const received = await take({ what: 'a press' });
    conversation.processed.end = () => Promise.reject(new Error('the answer does not fit'));
    const { reply } = await act(received);
    expect([reply.messages[0]?.text, received.done, conversation.bugs.length]).toEqual(['remind: done.', false, 1]);
    await conversation.processed.markDone(received.key, 60_000);
    later(121);
    await program().recover();
    expect(done).toEqual(['remind']);
  });

  it('is left alone where it has killed five processes', async () => {
    await program().take({});
    let tried = 0;
    for (let i = 0; i < 8; i++) {
      later(121);
      // A process that dies notes nothing: only its claim stays.
      for (const _ of await program().conversation.processed.takeLeft()) tried += 1;
    }
    expect(tried).toBe(5);
  });
});
