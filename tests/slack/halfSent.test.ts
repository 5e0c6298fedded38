import { afterAll, beforeAll, expect, it } from 'vitest';
import { slackChannel } from '../../handlers/slack/deliveryChannel.ts';
import type { Slack } from '../../handlers/slack/slackContext.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await databases[0].open()));
afterAll(() => database.close());

it('of messages whose later part Slack never takes, the newest are remembered and no more', async () => {
  const posted: string[] = [];
  const part = (text: string) => ({ text, blocks: [] });
  const slack = {
    app: { db: database.db },
    workspace: { team: 'T1' },
    gateway: {
      directChannel: () => Promise.resolve('D1'),
      prepare: ({ text }: { text: string }) => Promise.resolve([part(`${text} 1`), part(`${text} 2`)]),
    },
    clients: {
      bulk: {
        chat: {
          postMessage({ text }: { text: string }) {
            if (text.endsWith('2')) return Promise.reject(new Error('never'));
            posted.push(text);
            return Promise.resolve({ channel: 'D1', ts: '1.1' });
          },
        },
      },
    },
    pause: () => Promise.resolve(),
  } as unknown as Slack;
  const channel = slackChannel(slack);
  const to = { kind: 'identity', tenant: 'T1', userId: 'U1', address: null } as const;
  const send = (text: string) =>
    expect(channel.deliver({ key: text, to, message: { text, blocks: [] }, language: 'en' })).rejects.toThrow('never');
  for (let message = 0; message <= 500; message++) await send(`m${message}`);
  posted.length = 0;
  await send('m500');
  expect(posted).toEqual([]);
  await send('m0');
  expect(posted).toEqual(['m0 1']);
});
