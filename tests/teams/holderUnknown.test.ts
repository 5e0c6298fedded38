import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeIntent } from '../../src/protocol/intent.ts';
import { writeMention } from '../../src/protocol/mention.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import type { Trouble } from '../support/teams/connectorDouble.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { says, TENANT, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

const channel = { id: '19:team@thread.tacv2', conversationType: 'channel' };
const french = { locale: 'fr-FR' };
const members = 'GET /v3/conversations/';

describe('what somebody does, while Teams does not say who they are', () => {
  let database: TestDatabase;
  let world: TeamsWorld;
  let ana: TeamsPerson;
  beforeEach(async () => {
    database = await databases[0].open();
    const { app } = await smallGroup(database.db);
    world = await teamsWorld(database, { workingGroupId: app.workingGroupId });
    world.answer(({ kind }) => says(`You said ${kind}.`));
    ana = new TeamsPerson(world, 'ana');
    world.double.members.set(channel.id, [ana.member]);
  });
  afterEach(async () => {
    await world.close();
    await database.close();
  });
  const acts = () => [...world.heard.map(({ intent }) => intent.kind), ...world.bugs];
  const troubles: [string, Omit<Trouble, 'path'>][] = [
    ['says 500', { status: 500 }],
    ['asks for half a minute', { status: 429, retryAfter: '30' }],
    ['does not let the bot in', { status: 401 }],
    ['loses its reply', { lost: true }],
  ];

  it.each(troubles)('is kept, and carried out at the next look (Teams %s)', async (_, trouble) => {
    world.double.troubles.push({ path: members, ...trouble });
    const words = ana.activity({ text: 'Bonjour', ...french });
    await world.post(words);
    // Teams brings it again, because it was slow.
    await world.post(words);
    expect([acts(), ana.messages]).toEqual([[], []]);
    await world.teams.everyMinute();
    expect([acts(), ana.messages]).toEqual([['say'], [{ text: 'You said say.' }]]);
    await world.teams.everyMinute();
    expect(acts()).toEqual(['say']);
    expect(await database.db.processedEvent.count({ where: { payload: { not: null } } })).toBe(0);
  });

  it('is done at once where Teams asks for a little patience alone', async () => {
    world.double.troubles.push({ path: members, status: 429, retryAfter: '2' });
    await ana.says('Bonjour');
    expect(ana.reads).toBe('You said say.');
  });

  it('is told of a stranger where Teams says that it has no such member', async () => {
    for (const status of [403, 404]) {
      world.double.troubles.push({ path: members, status });
      await world.post(ana.activity({ text: 'Bonjour', ...french }));
      expect(ana.reads).toContain('Je ne vous connais pas encore');
    }
  });

  it.each(troubles)('is carried out later where others read, too (Teams %s)', async (_, trouble) => {
    world.double.troubles.push({ path: members, ...trouble });
    await ana.mentions(channel, 'status');
    expect([acts(), world.double.conversations.get(channel.id) ?? []]).toEqual([[], []]);
    await world.teams.everyMinute();
    expect(acts()).toEqual(['status']);
  });

  it.each(troubles)('is a greeting that comes later (Teams %s)', async (_, trouble) => {
    world.double.troubles.push({ path: members, ...trouble });
    await ana.installs();
    expect([ana.messages, world.bugs]).toEqual([[], []]);
    await world.teams.everyMinute();
    expect(await database.db.outboxMessage.count()).toBe(1);
  });

  it.each(troubles)('is a mention of whom nobody takes for somebody else (Teams %s)', async (_, trouble) => {
    await ana.says('Bonjour');
    const ben = new TeamsPerson(world, 'ben');
    world.double.members.set(ana.chat, [ana.member, ben.member]);
    const mention = { type: 'mention', mentioned: { id: ben.id, name: 'Ben' }, text: '<at>Ben</at>' };
    world.double.troubles.push({ path: encodeURIComponent(ben.id), ...trouble }, { path: ben.id, ...trouble });
    await world.post(ana.activity({ text: 'who <at>Ben</at>', entities: [mention] }));
    expect(acts()).toEqual(['say']);
    world.double.troubles.length = 0;
    await world.teams.everyMinute();
    expect(acts()).toEqual(['say', 'say']);
    const account = { platform: 'teams', tenant: TENANT, userId: ben.aadObjectId, name: 'Ben' } as const;
    expect(world.heard.at(-1)?.intent['text']).toBe(`who ${writeMention(account)}`);
  });

  it.each(troubles)('is told in a dialog, where nobody can wait (Teams %s)', async (_, trouble) => {
    world.double.troubles.push({ path: members, ...trouble }, { path: members, ...trouble });
    const opens = { name: 'task/fetch', value: { data: { intent: encodeIntent({ kind: 'update' }) } } };
    const { body } = await world.post(ana.activity({ type: 'invoke', ...opens, ...french }));
    expect(JSON.stringify(body)).toContain('Je ne peux pas savoir pour le moment qui vous êtes');
    expect(acts()).toEqual([]);
  });
});
