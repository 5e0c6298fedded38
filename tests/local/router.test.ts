import { randomUUID } from 'node:crypto';
import { request as plainRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localChannel } from '../../handlers/local/channel.ts';
import type { LocalChat } from '../../handlers/local/desk.ts';
import { submitData } from '../../handlers/cards/submission.ts';
import type { Reply } from '../../src/forms/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { chatWith, seed, serve, type StubCore } from './world.ts';

const [sqlite] = databases;
const hello: Reply = { messages: [{ text: 'Hello', blocks: [] }], visibleTo: 'sender' };
const ours = { 'content-type': 'application/json', 'x-focal': 'page' };

let database: TestDatabase;
let people: { workingGroupId: number; coordinator: number; focalPoint: number };
let core: StubCore;
let chat: LocalChat;
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await sqlite.open();
  people = await seed(database.db);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.localMessage.deleteMany();
  core = { heard: [], bugs: [], answer: () => hello };
  chat = chatWith(database.db, people.workingGroupId, core);
  ({ url, close } = await serve(chat));
});
afterEach(() => close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers });
const act = (body: unknown, headers: Record<string, string> = ours, person: number | string = people.focalPoint) =>
  fetch(`${url}/local/people/${person}/acts`, { method: 'POST', headers, body: JSON.stringify(body) });
const said = (text: string) => ({ kind: 'say', key: randomUUID(), conversation: 'direct', text });

describe('the page', () => {
  test('is served with everything it needs from this machine, and may load nothing else', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
    const html = await page.text();
    const needed = Array.from(html.matchAll(/(?:src|href)="(\/[^"]+)"/g), ([, path]) => path ?? '');
    expect(needed.length).toBeGreaterThan(4);
    for (const path of needed) expect([path, (await get(path)).status]).toEqual([path, 200]);
    expect(html).not.toMatch(/https?:\/\//);
  });

  test('has all texts and commands in three languages', async () => {
    const keys = await Promise.all(
      ['en', 'fr', 'es'].map(async (language) => {
        const { texts, commands } = (await (await get(`/local/words/${language}`)).json()) as {
          texts: object;
          commands: { command: string; about: string }[];
        };
        expect(commands.every(({ command, about }) => command !== '' && about !== '')).toBe(true);
        return Object.keys(texts);
      }),
    );
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    expect((await get('/local/words/xx')).status).toBe(400);
  });

  test('is not a window to other files', async () => {
    for (const path of [
      '/local/page/../router.ts',
      '/local/page/%2e%2e/router.ts',
      '/local/page/%2e%2e%2f%2e%2e%2fpackage.json',
    ])
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('who and what', () => {
  test('lists people with their roles in words', async () => {
    expect(await (await get('/local/people?language=fr')).json()).toEqual({
      group: 'Working Group',
      people: [
        { id: people.coordinator, name: 'Carla Ordóñez', language: 'en', roles: ['Coordination'] },
        {
          id: people.focalPoint,
          name: 'Aminata Diop',
          language: 'fr',
          roles: ['Point focal · MRF-DKR, Mission in Dakar'],
        },
      ],
    });
  });

  test('shows the direct chat and a channel for each audience', async () => {
    await act(said('aide'));
    const { person, conversations } = (await (
      await get(`/local/people/${people.focalPoint}/conversations`)
    ).json()) as {
      person: { language: string };
      conversations: { name: string; last: number }[];
    };
    expect(person.language).toBe('fr');
    expect(conversations.map(({ name, last }) => [name, last > 0])).toEqual([
      ['direct', true],
      ['workingGroup', false],
      ['allStaff', false],
      ['memberStates', false],
    ]);
  });

  test('gives a long conversation page by page', async () => {
    for (let count = 0; count < 35; count++) await act(said(`message ${count}`));
    const path = `/local/people/${people.focalPoint}/conversations/direct`;
    const page = async (query: string) =>
      (await (await get(`${path}${query}`)).json()) as { messages: { text: string }[]; more?: number };
    const newest = await page('');
    expect([newest.messages.length, newest.messages.at(-2)?.text]).toEqual([60, 'message 34']);
    const earlier = await page(`?before=${newest.more}`);
    expect([earlier.messages.length, earlier.messages[0]?.text, earlier.more]).toEqual([10, 'message 0', undefined]);
  });

  test('knows nobody who is not of the group', async () => {
    for (const path of ['conversations', 'conversations/direct', 'events'])
      expect((await get(`/local/people/999999/${path}`)).status).toBe(404);
    expect((await act(said('x'), ours, 999_999)).status).toBe(404);
    expect((await get('/local/people/zero/conversations')).status).toBe(400);
  });

  test('serves the pictures of messages', async () => {
    const image = { kind: 'image', png: new Uint8Array([137, 80, 78, 71]), alt: 'Bars', title: 'Rates' } as const;
    core.answer = () => ({ ...hello, messages: [{ text: 'Rates', blocks: [{ kind: 'heading', text: 'x' }, image] }] });
    const answer = (await (await act(said('analysis'))).json()) as { messages: unknown[] };
    const [path = ''] = /\/local\/pictures\/\d+\/1/.exec(JSON.stringify(answer)) ?? [];
    const picture = await get(path);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(image.png);
    expect((await get(path.replace(/1$/, '0'))).status).toBe(404);
    expect((await get('/local/pictures/999999/0')).status).toBe(404);
  });
});

describe('an act', () => {
  test('reaches the core once, and a repeated one gets the same answer', async () => {
    const target = { round: 1, post: 2, page: 'p', version: 3 };
    core.answer = () => ({
      ...hello,
      form: { target, title: 'Page', progress: '1', sections: [], buttons: [], errors: {} },
    });
    const body = { ...said('update') };
    const [one, two] = await Promise.all([act(body), act(body)]);
    const three = await act(body);
    const answers = await Promise.all([one, two, three].map((response) => response.json()));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[0]).toHaveProperty('form.title', 'Page');
    expect(core.heard).toHaveLength(1);
  });

  test.each([
    ['without words', { kind: 'say', text: '   ' }],
    ['that does not exist', { kind: 'dance' }],
    ['said in a channel', { kind: 'say', text: 'x', conversation: 'allStaff' }],
    ['in no conversation', { kind: 'say', text: 'x', conversation: 'elsewhere' }],
    ['without a key', { kind: 'say', text: 'x', key: '1' }],
  ])('%s is refused, and says what is wrong', async (_what, body) => {
    const response = await act({ key: randomUUID(), conversation: 'direct', ...body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid', issues: [{}] });
    expect(core.heard).toEqual([]);
  });

  test('with a body that is no JSON, or too large, is a 4xx', async () => {
    const path = `${url}/local/people/${people.focalPoint}/acts`;
    const broken = await fetch(path, { method: 'POST', headers: ours, body: '{' });
    expect([broken.status, await broken.json()]).toEqual([400, { error: 'invalid' }]);
    const large = await act(said('x'.repeat(1_100_000)));
    expect([large.status, await large.json()]).toEqual([413, { error: 'tooLarge' }]);
  });

  test('of 10,000 letters, of emoji or of markup reaches the core letter by letter', async () => {
    for (const text of ['a'.repeat(10_000), '👩🏽‍💻 שלום', '<script>alert(1)</script>']) await act(said(text));
    expect(core.heard.map(({ intent }) => (intent.kind === 'say' ? intent.text : ''))).toEqual([
      'a'.repeat(10_000),
      '👩🏽‍💻 שלום',
      '<script>alert(1)</script>',
    ]);
  });

  test('by a button of an older program is told from a fault', async () => {
    const response = await act({
      kind: 'press',
      key: randomUUID(),
      conversation: 'direct',
      data: { intent: '{}' },
      label: 'x',
    });
    expect([response.status, await response.json()]).toEqual([410, { error: 'oldButton' }]);
  });

  test('that meets a bug is answered with the reference, and nothing of the bug', async () => {
    core.answer = () => Promise.reject(new Error('secret detail'));
    const response = await act(said('x'));
    expect([response.status, await response.json()]).toEqual([500, { error: 'bug', reference: 'REF1' }]);
    expect(core.bugs).toHaveLength(1);
  });
});

describe('other web sites', () => {
  const press = {
    kind: 'press',
    key: randomUUID(),
    conversation: 'direct',
    data: submitData({ kind: 'help' }),
    label: 'x',
  };

  test.each([
    ['without our header', { 'content-type': 'application/json' }],
    ['as a form would post', { 'content-type': 'text/plain', 'x-focal': 'page' }],
    ['from another origin', { ...ours, origin: 'https://evil.example' }],
    ['from another port', { ...ours, origin: 'http://127.0.0.1:1' }],
    ['from a sandboxed page', { ...ours, origin: 'null' }],
    ['as the browser says, across sites', { ...ours, 'sec-fetch-site': 'cross-site' }],
  ])('cannot act %s', async (_how, headers) => {
    expect((await act(press, headers)).status).toBe(403);
    expect(core.heard).toEqual([]);
  });

  /** As a browser sends it: `fetch` of Node writes some of these headers itself. */
  const statusOf = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(url);
      const sent = plainRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });

  test('cannot read through a name that they point to this machine', async () => {
    expect(await statusOf('/local/people', { host: 'evil.example' })).toBe(403);
    expect(await statusOf('/', { host: 'localhost.evil.example:3000' })).toBe(403);
  });

  test('cannot embed or read anything, but may link to the page', async () => {
    const crossSite = { 'sec-fetch-site': 'cross-site' };
    expect(await statusOf('/local/people', { ...crossSite, 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(await statusOf('/local/people', { ...crossSite, 'sec-fetch-mode': 'navigate' })).toBe(403);
    expect(await statusOf('/', { ...crossSite, 'sec-fetch-mode': 'navigate' })).toBe(200);
    const page = await get('/');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the event stream', () => {
  /** Reads events until `count` have come. */
  async function events(count: number, headers: Record<string, string> = {}, begin?: () => Promise<unknown>) {
    const line = new AbortController();
    const response = await fetch(`${url}/local/people/${people.focalPoint}/events`, { headers, signal: line.signal });
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
      await localChannel(database.db, chat.bell).deliver({
        language: 'en',
        key: 'live',
        to,
        message: { text: 'Bulletin', blocks: [] },
      });
      await act(said('aide'));
    });
    expect(heard.map(({ conversation, author, text }) => [conversation, author, text])).toEqual([
      ['workingGroup', 'bot', 'Bulletin'],
      ['direct', 'person', 'aide'],
      ['direct', 'bot', 'Hello'],
    ]);
  });

  test('gives whoever comes back all that was missed, and nothing twice', async () => {
    for (const text of ['one', 'two', 'three']) await act(said(text));
    const all = await events(6);
    const rest = await events(4, { 'last-event-id': all[1]?.id ?? '' });
    expect(rest).toEqual(all.slice(2));
  });

  test('does not tell one person what another is told', async () => {
    await act(said('private'), ours, people.coordinator);
    await act(said('mine'));
    expect((await events(2)).map(({ text }) => text)).toEqual(['mine', 'Hello']);
  });
});
