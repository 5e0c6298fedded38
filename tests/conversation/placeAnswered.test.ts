import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LATE_REPLY } from '../../src/outbox/lateReply.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, teamsWorld } from '../support/teams/teamsWorld.ts';

const channel = { id: '19:team@thread.tacv2', conversationType: 'channel' };
const chosen =
  'Je publierai désormais dans le canal où vous me l’avez demandé ce qui est destiné à\u00a0: l’ensemble du personnel.';

describe('where to publish, said while the platform does not take answers', () => {
  let database: TestDatabase;
  let group: World;
  let close: () => Promise<void>;
  beforeEach(async () => {
    database = await databases[0].open();
    group = await smallGroup(database.db);
    await database.db.person.update({ where: { id: group.person.coordinator }, data: { language: 'fr' } });
  });
  afterEach(async () => {
    await close();
    await database.close();
  });
  const late = async () => {
    const rows = await database.db.outboxMessage.findMany({ where: { kind: LATE_REPLY }, orderBy: { id: 'asc' } });
    return rows.map(({ body }) => (body as { message: { text: string } }).message.text);
  };
  const acts = () => database.db.auditEvent.count({ where: { action: 'audience.place' } });
  const effected = () => database.db.processedEvent.count({ where: { effected: true, done: true } });

  it.each(['asks for half a minute', 'loses its reply'])('is done, and told later, in Slack that %s', async (how) => {
    const world = await slackWorld(database, 'http');
    close = world.close;
    world.app.workingGroupId = group.app.workingGroupId;
    const boss = world.fake.addPerson({ name: 'Boss' });
    const id = group.person.coordinator;
    world.people.set(boss.userId, { id, name: 'Boss', language: 'fr', timeZone: 'UTC' });
    const place = world.fake.addChannel([boss]);
    if (how === 'loses its reply') world.fake.loseReply('response_url');
    else world.fake.limit('response_url', 1, 30);
    await boss.runs('place all-staff', place);
    expect([await late(), await acts(), await effected(), world.bugs]).toEqual([[chosen], 1, 1, []]);
    expect(world.slack.channel.hasPlace?.('allStaff')).toBe(true);
  });

  it('is done later where Slack does not say what channel it is', async () => {
    const world = await slackWorld(database, 'http');
    close = world.close;
    world.app.workingGroupId = group.app.workingGroupId;
    const boss = world.fake.addPerson({ name: 'Boss' });
    const id = group.person.coordinator;
    world.people.set(boss.userId, { id, name: 'Boss', language: 'fr', timeZone: 'UTC' });
    const place = world.fake.addChannel([boss]);
    for (const trouble of ['internal_error', 'lost']) {
      if (trouble === 'lost') world.fake.loseReply('conversations.info');
      else world.fake.refuse('conversations.info', trouble);
      await boss.runs('place all-staff', place);
      expect([boss.reads(place), world.bugs]).toEqual([[], []]);
      await database.db.processedEvent.updateMany({
        where: { payload: { not: null } },
        data: { recoverAt: new Date(0) },
      });
      await world.slack.everyMinute();
      expect(boss.reads(place)).toEqual([chosen]);
      world.fake.state.messages.length = 0;
    }
  });

  it('is refused to others, and told later, in Slack', async () => {
    const world = await slackWorld(database, 'http');
    close = world.close;
    world.app.workingGroupId = group.app.workingGroupId;
    const ben = world.fake.addPerson({ name: 'Ben' });
    world.people.set(ben.userId, { id: group.person.ben, name: 'Ben', language: 'es', timeZone: 'UTC' });
    const place = world.fake.addChannel([ben]);
    world.fake.limit('response_url', 1, 30);
    await ben.runs('place all-staff', place);
    expect([await late(), await acts(), world.bugs]).toEqual([[expect.stringContaining('coordinación')], 0, []]);
  });

  it.each(['asks for half a minute', 'loses its reply'])('is done, and told later, in Teams that %s', async (how) => {
    const world = await teamsWorld(database, { workingGroupId: group.app.workingGroupId });
    close = world.close;
    const boss = new TeamsPerson(world, 'boss');
    const account = { platform: 'teams' as const, tenant: TENANT, userId: boss.aadObjectId };
    await database.db.identity.create({ data: { personId: group.person.coordinator, ...account } });
    const trouble = how === 'loses its reply' ? { lost: true as const } : { status: 429, retryAfter: '30' };
    for (let attempt = 0; attempt < 2; attempt++) world.double.troubles.push({ path: 'POST', ...trouble });
    await boss.mentions(channel, 'place all-staff');
    expect([await late(), await acts(), await effected(), world.bugs]).toEqual([[chosen], 1, 1, []]);
    expect(world.teams.channel.hasPlace?.('allStaff')).toBe(true);
  });
});
