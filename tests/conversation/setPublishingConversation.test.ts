import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  parsePublishingConversation,
  setPublishingConversation,
} from '../../src/conversation/setPublishingConversation.ts';
import { claimedProcessedEvent } from '../../src/conversation/eventClaim.ts';
import { nothingReceived, receivedEvent } from '../../src/conversation/receivedEvent.ts';
import type { Caller } from '../../src/core/context.ts';
import { publishingPlaces } from '../../src/people/publishingPlaces/publishingPlacesCache.ts';
import { findPublishingPlaces } from '../../src/people/publishingPlaces/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { senderWith, talk } from './talk.ts';

type Here = Parameters<typeof setPublishingConversation>[1];

describe.each(databases)('choosing where to publish, on $name', ({ open }) => {
  let database: TestDatabase;
  let people: Record<string, Caller['person']>;
  let workingGroupId: number;
  beforeAll(async () => {
    database = await open();
    const { db } = database;
    ({ id: workingGroupId } = await db.workingGroup.create({ data: { code: 'WG', name: 'WG' } }));
    const base = { workingGroupId, timeZone: 'UTC' };
    const grants = { create: { role: 'coordinator' as const, from: '2000-01-01' } };
    const boss = await db.person.create({ data: { ...base, key: 'boss', name: 'Boss', grants } });
    const other = await db.person.create({ data: { ...base, key: 'other', name: 'Other' } });
    const person = ({ id, name }: typeof boss): Caller['person'] => ({ id, name, language: 'en', timeZone: 'UTC' });
    people = { boss: person(boss), other: person(other) };
  });
  afterAll(() => database.close());

  it('reads the words', () => {
    expect(
      ['place all-staff', 'PLACE working-group', 'place', 'places', 'status'].map(parsePublishingConversation),
    ).toEqual(['allStaff', 'workingGroup', 'help', null, null]);
  });

  it('is for coordinators, written down, and known at once', async () => {
    const conversation = talk(database.db, people);
    conversation.app.workingGroupId = workingGroupId;
    const places = publishingPlaces(async () => {
      const rows = await findPublishingPlaces(database.db, { platform: 'slack', tenant: 'T1' });
      return new Map(rows.map((row) => [row.audience, row.conversation]));
    });
    const choose = (userId: string, audience: 'allStaff' | 'help', more: Partial<Here> = {}) =>
      setPublishingConversation(
        { ...conversation, places },
        {
          sender: senderWith(userId, { standing: 'closed' }),
          tenant: 'T1',
          conversation: 'C1',
          command: '/focal',
          audience,
          ...more,
        },
      );
    const words = async (userId: string, audience: 'allStaff' | 'help') =>
      (await choose(userId, audience)).reply.messages.map(({ text }) => text);
    expect(await words('other', 'allStaff')).toEqual([expect.stringContaining('Only the coordinator')]);
    expect(places.get('allStaff')).toBeUndefined();
    expect(await words('boss', 'help')).toEqual([expect.stringContaining('/focal place all-staff')]);
    expect(await words('boss', 'allStaff')).toEqual([expect.stringContaining('all staff')]);
    expect(await choose('stranger', 'help')).toMatchObject({ personId: null });
    expect(places.get('allStaff')).toBe('C1');
    expect(await database.db.auditEvent.findMany({ where: { workingGroupId } })).toMatchObject([
      { action: 'audience.place', subject: 'audience:allStaff', channel: 'slack', detail: { conversation: 'C1' } },
    ]);

    // What is handed over again, because a process died before it said so, is answered and not done again.
    const { key } = await conversation.processed.take('event:again', 60_000);
    const again = await choose('boss', 'allStaff', {
      conversation: 'C2',
      received: receivedEvent({ key, effected: true, own: claimedProcessedEvent() }, nothingReceived),
    });
    expect(again.reply.messages).toMatchObject([{ text: expect.stringContaining('all staff') as unknown }]);
    expect(places.get('allStaff')).toBe('C1');
    expect(await database.db.auditEvent.count({ where: { workingGroupId } })).toBe(1);
  });

  it('is not hidden by a look that began before it', async () => {
    const looks: ((found: Map<'allStaff', string>) => void)[] = [];
    const places = publishingPlaces(() => new Promise<Map<'allStaff', string>>((resolve) => looks.push(resolve)));
    const [old, fresh] = [places.refresh(), places.refresh()];
    looks[1]?.(new Map([['allStaff', 'C1']]));
    await fresh;
    looks[0]?.(new Map());
    await old;
    expect(places.get('allStaff')).toBe('C1');
  });
});
