import { describe, expect, test, vi } from 'vitest';
import { localChannel } from '../../handlers/local/deliveryChannel.ts';
import { ours, said, ServedChat } from './servedChat.ts';

const local = new ServedChat();

describe('the event stream', () => {
  /** Reads events until `count` have come. */
  async function events(
    count: number,
    headers: Record<string, string> = {},
    begin?: () => Promise<unknown>,
    person = local.people.focalPoint,
  ) {
    const line = new AbortController();
    const response = await fetch(`${local.url}/local/people/${person}/events`, {
      headers,
      signal: line.signal,
    });
    await begin?.();
    let text = '';
    const found = () =>
      Array.from(text.matchAll(/^id: (\d+)\ndata: (.*)$/gm), ([, id, data]) => ({ id, ...JSON.parse(data ?? '') }));
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (found().length >= count) break;
    }
    line.abort();
    return found() as { id: string; text: string; conversation: string; author: string }[];
  }

  test('tells live what the outbox delivers and what is said elsewhere', async () => {
    const heard = await events(3, {}, async () => {
      const to = { kind: 'place', audience: 'workingGroup' } as const;
      await localChannel(local.database.db, local.chat.bell).deliver({
        language: 'en',
        key: 'live',
        to,
        message: { text: 'Bulletin', blocks: [] },
      });
      await local.act(said('aide'));
    });
    expect(heard.map(({ conversation, author, text }) => [conversation, author, text])).toEqual([
      ['workingGroup', 'bot', 'Bulletin'],
      ['direct', 'person', 'aide'],
      ['direct', 'bot', 'Hello'],
    ]);
  });

  test('gives whoever comes back all that was missed, and nothing twice', async () => {
    for (const text of ['one', 'two', 'three']) await local.act(said(text));
    const all = await events(6);
    const rest = await events(4, { 'last-event-id': all[1]?.id ?? '' });
    expect(rest).toEqual(all.slice(2));
  });

  /** Opens streams that stay open, and counts what each is told. */
  async function listeners(count: number, person = local.people.focalPoint) {
    const line = new AbortController();
    const opened = await Promise.all(
      Array.from({ length: count }, () => fetch(`${local.url}/local/people/${person}/events`, { signal: line.signal })),
    );
    const told = opened.map(() => 0);
    const reading = opened.map(async (response, at) => {
      for await (const chunk of response.body ?? [])
        told[at] =
          (told[at] ?? 0) +
          Buffer.from(chunk).toString().split('\nid: ').length -
          1 +
          Number(Buffer.from(chunk).toString().startsWith('id: '));
    });
    const close = async (): Promise<void> => {
      line.abort();
      await Promise.allSettled(reading);
    };
    return { statuses: opened.map(({ status }) => status), told, close };
  }

  test('are few for one person, and a place that was given back is free', async () => {
    const { statuses, close } = await listeners(14);
    expect(statuses.toSorted()).toEqual([...Array.from({ length: 12 }, () => 200), 429, 429]);
    await close();
    const next = async () => {
      const again = await listeners(1);
      await again.close();
      return again.statuses;
    };
    await expect.poll(next).toEqual([200]);
  });

  test('read the database once for all who listen', async () => {
    const { told, close } = await listeners(12);
    const read = vi.spyOn(local.database.db.localMessage, 'findMany');
    await local.act(said('aide'));
    await expect.poll(() => told).toEqual(Array.from({ length: 12 }, () => 2));
    // One look for the words, one for the answer, and perhaps one by the clock.
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
    read.mockRestore();
    await close();
  });

  test('tells nobody what is published to a narrower audience than theirs', async () => {
    const { db } = local.database;
    const { workingGroupId } = local.people;
    const { id } = await db.person.create({ data: { workingGroupId, key: 'viewer', name: 'Viewer' } });
    await db.grant.create({ data: { personId: id, role: 'viewer', from: '2000-01-01' } });
    const publish = async () => {
      for (const audience of ['workingGroup', 'allStaff'] as const)
        await localChannel(db, local.chat.bell).deliver({
          language: 'en',
          key: `for ${audience}`,
          to: { kind: 'place', audience },
          message: { text: audience, blocks: [] },
        });
    };
    expect((await events(1, {}, publish, id)).map(({ text }) => text)).toEqual(['allStaff']);
  });

  test('does not tell one person what another is told', async () => {
    await local.act(said('private'), ours, local.people.coordinator);
    await local.act(said('mine'));
    expect((await events(2)).map(({ text }) => text)).toEqual(['mine', 'Hello']);
  });
});
