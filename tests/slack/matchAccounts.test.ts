import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallGroup } from '../people/smallGroup.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';

const hour = 3_600_000;

describe.each(databases)('people whom the roster knows by their address alone, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: SlackWorld;
  let now = new Date('2000-08-28T08:00:00Z');
  let group: Awaited<ReturnType<typeof smallGroup>>;
  beforeAll(async () => {
    database = await open();
    world = await slackWorld(database, 'http', { clock: () => now, core: liveEnvironment.core });
    group = await smallGroup(database.db);
    world.app.workingGroupId = group.app.workingGroupId;
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(async () => {
    await database.db.identity.deleteMany();
    world.fake.state.users.clear();
    world.fake.state.calls.length = 0;
    world.logged.length = 0;
    now = new Date(now.getTime() + 48 * hour);
  });
  const accounts = async () =>
    (await database.db.identity.findMany({ orderBy: { id: 'asc' } })).map(({ personId, userId }) => [personId, userId]);
  const lookedUp = () =>
    world.fake.state.calls
      .filter(({ method }) => method === 'users.lookupByEmail')
      .map(({ arguments: { email } }) => email);

  it('are found before they have said a word, and can be written to', async () => {
    const ana = world.fake.addPerson({ name: 'Ana' });
    await world.slack.everyMinute();
    expect(await accounts()).toEqual([[group.person.ana, ana.userId]]);
    const to = { kind: 'identity', tenant: world.fake.state.team, userId: ana.userId, address: null } as const;
    await world.slack.channel.deliver({ key: 'k', to, message: { text: 'Good morning.', blocks: [] }, language: 'en' });
    expect(ana.reads()).toEqual(['Good morning.']);
  });

  it('are found in Enterprise Grid by the workspaces that they are members of, not by their home', async () => {
    world.fake.state.enterprise = 'E0ORGANIZATION';
    await world.restart();
    await world.slack.everyMinute();
    now = new Date(now.getTime() + 48 * hour);
    const ana = world.fake.addPerson({ name: 'Ana', teamId: 'T0HOME', workspaces: ['T0HOME', world.fake.state.team] });
    world.fake.addPerson({ name: 'Chi', teamId: 'T0HOME', workspaces: ['T0HOME'] });
    await world.slack.everyMinute();
    expect(await accounts()).toEqual([[group.person.ana, ana.userId]]);
  });

  it('are asked for once a day until somebody has the address, and not any more when somebody has', async () => {
    await world.slack.everyMinute();
    await world.slack.everyMinute();
    expect(lookedUp()).toEqual(['ana@example.org', 'chi@example.org']);
    const chi = world.fake.addPerson({ name: 'Chi' });
    now = new Date(now.getTime() + 25 * hour);
    await world.slack.everyMinute();
    expect(await accounts()).toEqual([[group.person.chi, chi.userId]]);
    now = new Date(now.getTime() + 25 * hour);
    await world.slack.everyMinute();
    expect(lookedUp().slice(4)).toEqual(['ana@example.org']);
  });

  it('are not taken for guests of another workspace, nor for accounts that are closed', async () => {
    world.fake.addPerson({ name: 'Ana', teamId: 'T0OTHER' });
    const { userId } = world.fake.addPerson({ name: 'Chi' });
    const chi = world.fake.state.users.get(userId);
    if (chi) chi.deleted = true;
    await world.slack.everyMinute();
    expect([lookedUp().length, await accounts()]).toEqual([2, []]);
  });

  it('are met in the next minute where Slack asks for patience', async () => {
    world.fake.addPerson({ name: 'Ana' });
    world.fake.limit('users.lookupByEmail', 1, 30);
    await world.slack.everyMinute();
    expect(await accounts()).toEqual([]);
    await world.slack.everyMinute();
    expect(await accounts()).toHaveLength(1);
  });

  it('must write first where the app may not look addresses up; the log says so once a day', async () => {
    world.fake.addPerson({ name: 'Ana' });
    world.fake.state.scopes.delete('users:read.email');
    await world.slack.everyMinute();
    await world.slack.everyMinute();
    world.fake.state.scopes.add('users:read.email');
    expect(lookedUp()).toHaveLength(1);
    expect(world.logged.filter(({ refusal }) => refusal === 'missing_scope')).toHaveLength(1);
    expect([await accounts(), world.bugs]).toEqual([[], []]);
    now = new Date(now.getTime() + 25 * hour);
    await world.slack.everyMinute();
    expect(await accounts()).toHaveLength(1);
  });
});
