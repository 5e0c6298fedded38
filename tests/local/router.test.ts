import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hello, ours, said, ServedChat } from './servedChat.ts';

const local = new ServedChat();

describe('who and what', () => {
  test('lists people with their roles in words', async () => {
    expect(await (await local.get('/local/people?language=fr')).json()).toEqual({
      group: 'Working Group',
      people: [
        { id: local.people.coordinator, name: 'Carla Ordóñez', language: 'en', roles: ['Coordination'] },
        {
          id: local.people.focalPoint,
          name: 'Aminata Diop',
          language: 'fr',
          roles: ['Point focal · MRF-DKR, Mission in Dakar'],
        },
      ],
    });
  });

  test('shows the direct chat and a channel for each audience', async () => {
    await local.act(said('aide'));
    const { person, conversations } = (await (
      await local.get(`/local/people/${local.people.focalPoint}/conversations`)
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

  test('opens to each person the rooms of their audience and of wider ones, and no other', async () => {
    const { db } = local.database;
    const { workingGroupId } = local.people;
    const from = '2000-01-01';
    const rooms = async (role: 'supervisor' | 'editor' | 'viewer' | null) => {
      const { id } = await db.person.create({ data: { workingGroupId, key: `${role}`, name: `${role}` } });
      if (role) await db.grant.create({ data: { personId: id, role, from } });
      const path = `/local/people/${id}/conversations`;
      const { conversations } = (await (await local.get(path)).json()) as { conversations: { name: string }[] };
      const names = conversations.map(({ name }) => name);
      for (const name of ['workingGroup', 'allStaff', 'memberStates']) {
        const status = names.includes(name) ? 200 : 404;
        expect((await local.get(`${path}/${name}`)).status).toBe(status);
        const press = {
          kind: 'press',
          key: randomUUID(),
          conversation: name,
          data: { intent: '{"kind":"help"}' },
          label: 'x',
        };
        if (status === 404) expect((await local.act(press, ours, id)).status).toBe(404);
      }
      await db.grant.deleteMany({ where: { personId: id } });
      await db.identity.deleteMany({ where: { personId: id } });
      await db.person.delete({ where: { id } });
      return names;
    };
    const inside = ['direct', 'workingGroup', 'allStaff', 'memberStates'];
    expect(await rooms('supervisor')).toEqual(inside);
    expect(await rooms('editor')).toEqual(inside);
    expect(await rooms('viewer')).toEqual(['direct', 'allStaff', 'memberStates']);
    expect(await rooms(null)).toEqual(['direct', 'memberStates']);
  });

  test('gives a long conversation page by page', async () => {
    for (let count = 0; count < 35; count++) await local.act(said(`message ${count}`));
    const path = `/local/people/${local.people.focalPoint}/conversations/direct`;
    const page = async (query: string) =>
      (await (await local.get(`${path}${query}`)).json()) as { messages: { text: string }[]; more?: number };
    const newest = await page('');
    expect([newest.messages.length, newest.messages.at(-2)?.text]).toEqual([60, 'message 34']);
    const earlier = await page(`?before=${newest.more}`);
    expect([earlier.messages.length, earlier.messages[0]?.text, earlier.more]).toEqual([10, 'message 0', undefined]);
  });

  test('knows nobody who is not of the group', async () => {
    for (const path of ['conversations', 'conversations/direct', 'events'])
      expect((await local.get(`/local/people/999999/${path}`)).status).toBe(404);
    expect((await local.act(said('x'), ours, 999_999)).status).toBe(404);
    expect((await local.get('/local/people/zero/conversations')).status).toBe(400);
  });

  test('serves the pictures of messages', async () => {
    const image = { kind: 'image', png: new Uint8Array([137, 80, 78, 71]), alt: 'Bars', title: 'Rates' } as const;
    local.core.answer = () => ({
      ...hello,
      messages: [{ text: 'Rates', blocks: [{ kind: 'heading', text: 'x' }, image] }],
    });
    const answer = (await (await local.act(said('analysis'))).json()) as { messages: unknown[] };
    const [path = ''] = /\/local\/pictures\/\d+\/1\/[\w-]+/.exec(JSON.stringify(answer)) ?? [];
    const picture = await local.get(path);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(image.png);
    // The same seal opens nothing else, and without one nothing is had by its number.
    expect((await local.get(path.replace('/1/', '/0/'))).status).toBe(404);
    const bare = path.split('/').slice(0, -1).join('/');
    for (const guess of [bare, `${bare}/`, `${bare}/x`, `${bare}/${'A'.repeat(43)}`])
      expect((await local.get(guess)).status).toBe(404);
  });

  test('hands over the files of messages to be saved, never to be run in the chat’s own origin', async () => {
    const bytes = new Uint8Array(Buffer.from('<script>alert(1)</script>'));
    const again = { kind: 'help' } as const;
    const file = { kind: 'file', name: 'bulletin é.html', mime: 'text/html', bytes, label: 'Get it', again } as const;
    local.core.answer = () => ({ ...hello, messages: [{ text: 'Here it is.', blocks: [file] }] });
    const answer = await (await local.act(said('bulletin fetch html'))).text();
    const [path = ''] = /\/local\/files\/\d+\/0\/[\w-]+/.exec(answer) ?? [];
    const got = await local.get(path);
    expect(got.status).toBe(200);
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; filename=.*html/);
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes);
    expect((await local.get(path.replace('files', 'pictures'))).status).toBe(404);
    expect((await local.get(path.split('/').slice(0, -1).join('/'))).status).toBe(404);
  });
});

describe('an act', () => {
  test('reaches the core once, and a repeated one gets the same answer', async () => {
    const target = { round: 1, post: 2, page: 'p', version: 3 };
    local.core.answer = () => ({
      ...hello,
      form: { target, title: 'Page', progress: '1', sections: [], buttons: [], errors: {} },
    });
    const body = { ...said('update') };
    const [one, two] = await Promise.all([local.act(body), local.act(body)]);
    const three = await local.act(body);
    const answers = await Promise.all([one, two, three].map((response) => response.json()));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[0]).toHaveProperty('form.title', 'Page');
    expect(local.core.heard).toHaveLength(1);
  });

  test.each([
    ['without words', { kind: 'say', text: '   ' }],
    ['that does not exist', { kind: 'dance' }],
    ['said in a channel', { kind: 'say', text: 'x', conversation: 'allStaff' }],
    ['in no conversation', { kind: 'say', text: 'x', conversation: 'elsewhere' }],
    ['without a key', { kind: 'say', text: 'x', key: '1' }],
  ])('%s is refused, and says what is wrong', async (_what, body) => {
    const response = await local.act({ key: randomUUID(), conversation: 'direct', ...body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid', issues: [{}] });
    expect(local.core.heard).toEqual([]);
  });

  test('with a body that is no JSON, or too large, is a 4xx', async () => {
    const path = `${local.url}/local/people/${local.people.focalPoint}/acts`;
    const broken = await fetch(path, { method: 'POST', headers: ours, body: '{' });
    expect([broken.status, await broken.json()]).toEqual([400, { error: 'invalid' }]);
    const large = await local.act(said('x'.repeat(1_100_000)));
    expect([large.status, await large.json()]).toEqual([413, { error: 'tooLarge' }]);
  });

  test('of 10,000 letters, of emoji or of markup reaches the core letter by letter', async () => {
    for (const text of ['a'.repeat(10_000), '👩🏽‍💻 שלום', '<script>alert(1)</script>']) await local.act(said(text));
    expect(local.core.heard.map(({ intent }) => (intent.kind === 'say' ? intent.text : ''))).toEqual([
      'a'.repeat(10_000),
      '👩🏽‍💻 שלום',
      '<script>alert(1)</script>',
    ]);
  });

  test('by a button of an older program is told from a fault', async () => {
    const response = await local.act({
      kind: 'press',
      key: randomUUID(),
      conversation: 'direct',
      data: { intent: '{}' },
      label: 'x',
    });
    expect([response.status, await response.json()]).toEqual([410, { error: 'oldButton' }]);
  });

  test('that meets a bug is answered with the reference, and nothing of the bug', async () => {
    local.core.answer = () => Promise.reject(new Error('secret detail'));
    const response = await local.act(said('x'));
    expect([response.status, await response.json()]).toEqual([500, { error: 'bug', reference: 'REF1' }]);
    expect(local.core.bugs).toHaveLength(1);
  });
});
