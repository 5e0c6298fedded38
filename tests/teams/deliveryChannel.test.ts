import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import type { Trouble } from '../support/teams/connectorDouble.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

let database: TestDatabase;
let world: TeamsWorld;
let boss: TeamsPerson;
const room = { id: '19:news@thread.tacv2', conversationType: 'channel' };

beforeAll(async () => {
  database = await databases[0].open();
  const { app, person } = await smallGroup(database.db);
  await database.db.person.update({ where: { id: person.coordinator }, data: { email: 'boss@example.org' } });
  world = await teamsWorld(database, { workingGroupId: app.workingGroupId });
  boss = new TeamsPerson(world, 'boss');
  await boss.says('hello');
});
afterAll(async () => {
  await world.close();
  await database.close();
});
beforeEach(() => {
  world.double.troubles.length = 0;
  world.double.calls.length = 0;
  world.double.conversations.clear();
});

const address = () => ({ serviceUrl: world.double.url, conversation: boss.chat, member: boss.id });
const deliver = (text = 'A reminder.', to?: object) =>
  world.teams.channel.deliver({
    key: `key ${text.slice(0, 9)}`,
    to: { kind: 'identity', tenant: TENANT, userId: boss.aadObjectId, address: address(), ...to },
    message: { text, blocks: [] },
    language: 'en',
  });

it('delivers to a person, with its own token, and names the activity', async () => {
  const { externalId } = await deliver();
  expect(boss.posted).toMatchObject([{ id: externalId, type: 'message', summary: 'A reminder.' }]);
});

const faults: [what: string, trouble: Omit<Trouble, 'path'>, failure: Partial<DeliveryFailed>][] = [
  ['429 with Retry-After', { status: 429, retryAfter: '7' }, { permanent: false, retryAfter: 7_000 }],
  ['429 without Retry-After', { status: 429 }, { permanent: false, retryAfter: 2_000 }],
  ['412', { status: 412 }, { permanent: false, retryAfter: null }],
  ['502', { status: 502 }, { permanent: false, retryAfter: null }],
  ['504', { status: 504 }, { permanent: false, retryAfter: null }],
  ['a lost reply', { lost: true }, { permanent: false, retryAfter: null }],
  ['403', { status: 403 }, { permanent: true, unreachable: true }],
  ['404', { status: 404 }, { permanent: true, unreachable: true }],
  ['413', { status: 413 }, { permanent: true, unreachable: false }],
];

it.each(faults)('says what %s means for the message, after one attempt', async (_what, trouble, failure) => {
  world.double.troubles.push({ path: '/activities', ...trouble });
  const error = await deliver().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DeliveryFailed);
  expect(error).toMatchObject(failure);
  expect(world.double.calls).toHaveLength(1);
});

it('sends the rest of a long message, and not again what has arrived', async () => {
  const text = 'long '.repeat(9_000);
  world.double.troubles.push({ path: '/nothing' }, { path: '/activities', lost: true });
  await expect(deliver(text)).rejects.toThrow('Teams did not answer');
  await deliver(text);
  const bodies = world.double.calls.map(({ body }) => JSON.stringify(body));
  expect(bodies.length).toBeGreaterThan(2);
  // Teams counts the whole activity in UTF-16, and advises to stay within 80 KB.
  expect(Math.max(...bodies.map((body) => 2 * body.length))).toBeLessThan(80_000);
});

it.each([
  [403, 'blocked: Teams answered 403'],
  [401, 'notAdmitted: Teams answered 401'],
  [413, 'notShowable: Teams answered 413'],
  [429, 'limited: Teams answered 429'],
  [503, 'noAnswer: Teams answered 503'],
  [400, 'Teams answered 400'],
])('says why a message was not taken by a status of %i', async (status, reason) => {
  world.double.troubles.push({ path: '/activities', status });
  await expect(deliver()).rejects.toMatchObject({ message: reason });
});

it('cannot reach an account for which it was never installed', async () => {
  await expect(deliver('x', { address: null })).rejects.toMatchObject({ permanent: true, unreachable: true });
  expect(world.double.calls).toEqual([]);
});

it('gives its token to no service of another cloud', async () => {
  const foreign = { ...address(), serviceUrl: 'https://evil.example' };
  await expect(deliver('x', { address: foreign })).rejects.toMatchObject({ permanent: true });
});

describe('publishing', () => {
  const publish = () =>
    world.teams.channel.deliver({
      key: 'digest',
      to: { kind: 'place', audience: 'allStaff' },
      message: { text: 'The bulletin is out.', blocks: [] },
      language: 'en',
    });

  it('has a place from a coordinator’s word on, while the bot is admitted', async () => {
    await step('has no place until a coordinator names one', async () => {
      expect(world.teams.channel.hasPlace?.('allStaff')).toBe(false);
      await expect(publish()).rejects.toMatchObject({ permanent: true });
      const ana = new TeamsPerson(world, 'ana');
      world.double.members.set(room.id, [ana.member]);
      await ana.mentions(room, 'place all-staff');
      expect(world.teams.channel.hasPlace?.('allStaff')).toBe(false);
      await boss.mentions({ ...room, id: `${room.id};messageid=7` }, 'place all-staff');
      expect(world.teams.channel.hasPlace?.('allStaff')).toBe(true);
    });

    await step('goes to the channel, not to a thread in it', async () => {
      world.double.conversations.clear();
      await publish();
      expect(world.double.conversations.get(room.id)).toMatchObject([{ summary: 'The bulletin is out.' }]);
    });

    await step('has no place where the bot is refused, until it is installed again', async () => {
      world.double.troubles.push({ path: '/activities', status: 403 });
      await expect(publish()).rejects.toMatchObject({ permanent: true });
      expect(world.teams.channel.hasPlace?.('allStaff')).toBe(false);
      await world.post(boss.activity({ type: 'installationUpdate', action: 'add' }, room));
      expect(world.teams.channel.hasPlace?.('allStaff')).toBe(true);
    });
  });
});
