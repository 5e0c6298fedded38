import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { newKey, sign } from '../support/teams/keys.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { claimsFor, postTo, says, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

let database: TestDatabase;
let world: TeamsWorld;
let ana: TeamsPerson;

beforeAll(async () => {
  database = await databases[0].open();
  const { app } = await smallGroup(database.db);
  world = await teamsWorld(database, { workingGroupId: app.workingGroupId });
  ana = new TeamsPerson(world, 'ana');
  await ana.says('hello');
});
afterAll(async () => {
  await world.close();
  await database.close();
});
beforeEach(async () => {
  // What the case before sent may still be answered.
  await world.teams.settled();
  world.heard.length = 0;
  world.double.calls.length = 0;
});

const claims = (more: object = {}) => ({ ...claimsFor(world.double.url, Date.now() / 1_000), ...more });
const signed = (more: object = {}) => sign(world.double.key, claims(more));
const message = (more: object = {}) => JSON.stringify(ana.activity({ text: 'status', ...more }));
const without = (field: string) => {
  const { [field]: _, ...rest } = ana.activity({ text: 'status' });
  return JSON.stringify(rest);
};
const past = () => Math.floor(Date.now() / 1_000) - 3_600;

const bad: [what: string, status: number, send: () => [body: string, token?: string]][] = [
  ['is unsigned', 401, () => [message()]],
  ['bears no token at all', 401, () => [message(), 'nonsense']],
  ['has expired', 401, () => [message(), signed({ exp: past() })]],
  ['never expires', 401, () => [message(), signed({ exp: undefined })]],
  ['is not valid yet', 401, () => [message(), signed({ nbf: past() + 7_200 })]],
  ['is for another bot', 401, () => [message(), signed({ aud: 'another-bot' })]],
  ['comes from another issuer', 401, () => [message(), signed({ iss: 'https://evil.example' })]],
  [
    'comes from the Emulator',
    401,
    () => [message(), signed({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })],
  ],
  ['is signed with another key of the same name', 401, () => [message(), sign(newKey(world.double.key.kid), claims())]],
  ['is signed with an unknown key', 401, () => [message(), sign(newKey('unknown'), claims())]],
  [
    'is not signed but says so',
    401,
    () => [message(), `${sign(world.double.key, claims(), { alg: 'none' }).replace(/[^.]+$/, '')}x`],
  ],
  ['was made for another service', 401, () => [message(), signed({ serviceurl: 'https://smba.trafficmanager.net/' })]],
  [
    'names a foreign service',
    403,
    () => [message({ serviceUrl: 'https://evil.example/' }), signed({ serviceurl: 'https://evil.example/' })],
  ],
  [
    'hides a foreign service behind a name',
    403,
    () => {
      const serviceUrl = `${world.double.url.replace('http://', 'http://x@')}/`;
      return [message({ serviceUrl }), signed({ serviceurl: serviceUrl })];
    },
  ],
  ['comes from a foreign tenant', 403, () => [message({ channelData: { tenant: { id: 'other' } } }), signed()]],
  [
    'comes from a foreign conversation',
    403,
    () => [message({ conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'other' } }), signed()],
  ],
  [
    'names no tenant',
    403,
    () => [message({ channelData: null, conversation: { id: 'a:x', conversationType: 'personal' } }), signed()],
  ],
  ['comes from another channel', 403, () => [message({ channelId: 'webchat' }), signed()]],
  ['has no type', 400, () => [without('type'), signed()]],
  ['has no sender', 400, () => [without('from'), signed()]],
  ['has no conversation', 400, () => [without('conversation'), signed()]],
  ['has a type of another kind', 400, () => [message({ type: { evil: true } }), signed()]],
  ['is no JSON', 400, () => ['{"type": "message"', signed()]],
  ['is no object', 400, () => ['[1, 2, 3]', signed()]],
  ['is empty', 400, () => ['', signed()]],
  ['is too long', 413, () => [message({ text: 'x'.repeat(300_000) }), signed()]],
  ['is an invoke that nobody knows', 400, () => [message({ type: 'invoke', name: 'signin/verifyState' }), signed()]],
];

it.each(bad)('refuses what %s with %d, and does nothing', async (_what, status, send) => {
  const before = await everything();
  const [body, token] = send();
  const answer = await postTo(world.url, body, token);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(/\bat .*\.(ts|js):|node_modules|Error:/);
  expect(world.heard).toEqual([]);
  expect(world.double.calls).toEqual([]);
  expect(world.bugs).toEqual([]);
  expect(await everything()).toEqual(before);
});

async function everything(): Promise<unknown> {
  const { db } = database;
  return [
    await db.identity.findMany(),
    await db.teamsConversation.findMany(),
    await db.publishingPlace.findMany(),
    await db.auditEvent.count(),
    await db.outboxMessage.count(),
  ];
}

it('takes the same message, well signed', async () => {
  expect((await postTo(world.url, message(), signed())).status).toBe(200);
  expect(world.heard.map(({ intent }) => intent)).toEqual([{ kind: 'say', text: 'status' }]);
});

it('carries an activity out once, however often Teams sends it', async () => {
  const body = message();
  const answers = await Promise.all([1, 2, 3].map(() => postTo(world.url, body, signed())));
  expect(world.heard).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  expect((await postTo(world.url, body, signed())).status).toBe(200);
  expect(world.heard).toHaveLength(1);
});

it('takes a second press of the same button as a double click', async () => {
  const taken = () => database.db.processedEvent.count({ where: { done: true } });
  const before = await taken();
  // The first is at work until the second has been taken.
  world.answer(async () => {
    await expect.poll(taken).toBeGreaterThan(before);
    return says('Thank you.');
  });
  const value = { intent: JSON.stringify({ kind: 'status' }) };
  await Promise.all(
    [1, 2].map(() => postTo(world.url, message({ text: undefined, value, replyToId: '1:1' }), signed())),
  );
  expect(world.heard).toHaveLength(1);
});

describe('without authentication, on loopback', () => {
  let open: TeamsWorld;
  beforeAll(async () => {
    const { appId: _, tenantId: __, ...config } = world.config;
    open = await teamsWorld(database, { workingGroupId: world.app.workingGroupId });
    await open.close();
    open = await teamsWorld(database, {
      workingGroupId: world.app.workingGroupId,
      config: { ...config, serviceHosts: [], allowAnonymous: true },
    });
  });
  afterAll(() => open.close());

  it('answers nobody but a service on this machine', async () => {
    const far = JSON.stringify(ana.activity({ text: 'hi', serviceUrl: 'https://evil.example' }));
    expect((await postTo(open.url, far, undefined)).status).toBe(403);
    const near = JSON.stringify(ana.activity({ text: 'hi', serviceUrl: open.double.url }));
    expect((await postTo(open.url, near, undefined)).status).toBe(200);
    expect(open.heard).toHaveLength(1);
    // What it does after its answer is over before the next case looks at the database.
    await open.teams.settled();
  });
});
