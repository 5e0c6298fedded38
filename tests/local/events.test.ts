import { describe, expect, test } from 'vitest';
import { localChannel } from '../../handlers/local/channel.ts';
import { ours, said, ServedChat } from './servedChat.ts';

const local = new ServedChat();

describe('the event stream', () => {
  /** Reads events until `count` have come. */
  async function events(count: number, headers: Record<string, string> = {}, begin?: () => Promise<unknown>) {
    const line = new AbortController();
    const response = await fetch(`${local.url}/local/people/${local.people.focalPoint}/events`, {
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

  test('does not tell one person what another is told', async () => {
    await local.act(said('private'), ours, local.people.coordinator);
    await local.act(said('mine'));
    expect((await events(2)).map(({ text }) => text)).toEqual(['mine', 'Hello']);
  });
});
