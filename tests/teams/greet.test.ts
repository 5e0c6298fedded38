import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seenButtons } from '../../handlers/cards/readDrawnCard.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { deliverDue } from '../../src/outbox/deliver.ts';
import { newClock, newOutbox } from '../outbox/world.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

const team = { id: '19:team@thread.tacv2', conversationType: 'channel' };

describe.each(databases)('an installation in Teams, on $name', ({ open }) => {
  let database: TestDatabase;
  let core: World;
  let world: TeamsWorld;
  let ana: TeamsPerson;
  const clock = newClock(new Date());

  beforeAll(async () => {
    database = await open();
    core = await smallGroup(database.db);
    world = await teamsWorld(database, { workingGroupId: core.app.workingGroupId, clock: clock.now });
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(async () => {
    const { db } = database;
    for (const table of [db.delivery, db.outboxMessage, db.teamsConversation, db.identity])
      await (table as typeof db.identity).deleteMany();
    world.double.conversations.clear();
    world.double.troubles.length = 0;
    ana = new TeamsPerson(world, 'ana');
  });

  const textsOf = ({ posted }: TeamsPerson) => posted.map(({ summary }) => summary);
  const outbox = () => newOutbox(core.app, clock, [world.teams.channel], { composers: registry.composers });
  /** What is queued goes out, for so many seconds. */
  async function delivered(seconds = 6): Promise<void> {
    const end = new Date(clock.now().getTime() + seconds * 1_000);
    for (let next = await deliverDue(outbox()); next && next <= end; next = await deliverDue(outbox())) clock.set(next);
    clock.set(end);
  }
  const alsoTold = (person: TeamsPerson) =>
    world.post(person.activity({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }));

  it('is greeted once: who the bot is, what it does, and two buttons', async () => {
    await ana.installs();
    await alsoTold(ana);
    await delivered();
    expect(textsOf(ana)).toEqual([expect.stringMatching(/^I am Focal, the working group’s assistant\. I ask you/)]);
    expect(ana.cards.flatMap(seenButtons).map(({ title }) => title)).toEqual([
      'How things stand',
      'What I can ask for',
    ]);
  });

  it('is greeted in the language of the person', async () => {
    await database.db.person.update({ where: { id: core.person.ana }, data: { language: 'fr' } });
    await ana.installs();
    await delivered();
    expect(textsOf(ana)).toEqual([expect.stringContaining('Je suis Focal')]);
    await database.db.person.update({ where: { id: core.person.ana }, data: { language: 'en' } });
  });

  it('is greeted again when the bot was removed and added within the hour', async () => {
    await ana.installs();
    await delivered();
    await ana.installs('remove');
    await ana.installs();
    await delivered();
    expect(textsOf(ana)).toHaveLength(2);
  });

  it('is greeted although Teams refuses at first', async () => {
    for (const status of [429, 502]) world.double.troubles.push({ path: 'POST /v3/conversations/a:', status });
    await ana.installs();
    await delivered(30);
    expect(textsOf(ana)).toHaveLength(1);
  });

  it('of everybody at once, by a setup policy, keeps still where Teams asks for it, and greets each once', async () => {
    const { workingGroupId } = core.app;
    const names = Array.from({ length: 8 }, (_, at) => `member${at}`);
    for (const name of names)
      await database.db.person.create({ data: { workingGroupId, key: name, name, email: `${name}@example.org` } });
    const everybody = names.map((name) => new TeamsPerson(world, name));
    world.double.troubles.push({ path: 'POST /v3/conversations/a:', status: 429, retryAfter: '20' });
    await Promise.all(everybody.map((person) => person.installs()));
    await Promise.all(everybody.map(alsoTold));
    // Nothing is sent before the installation is answered.
    expect(everybody.flatMap(textsOf)).toEqual([]);
    await delivered(60);
    expect(everybody.map(textsOf)).toEqual(names.map(() => [expect.stringContaining('I am Focal')]));
  });

  it('is greeted in Teams also where the person uses Slack', async () => {
    const account = { personId: core.person.ana, platform: 'slack' as const, tenant: 'T1', userId: 'U1' };
    await database.db.identity.create({ data: { ...account, lastUsedAt: new Date('2099-01-01') } });
    await ana.installs();
    await delivered();
    expect(textsOf(ana)).toHaveLength(1);
  });

  it('tells a stranger who the bot is and how to become known; what was not delivered is told again', async () => {
    const stranger = new TeamsPerson(world, 'stranger');
    for (let attempt = 0; attempt < 2; attempt++)
      world.double.troubles.push({ path: 'POST /v3/conversations/a:', status: 502 });
    await stranger.installs();
    expect(textsOf(stranger)).toEqual([]);
    await alsoTold(stranger);
    await stranger.installs();
    expect(textsOf(stranger)).toEqual([expect.stringMatching(/^I am Focal.*\n\nI do not know you yet/s)]);
  });

  it('is said to a team in one sentence, with how to call the bot, once', async () => {
    world.double.members.set(team.id, [ana.member]);
    const added = () => world.post(ana.activity({ type: 'installationUpdate', action: 'add', locale: 'es-ES' }, team));
    await added();
    await added();
    expect(world.double.conversations.get(team.id)?.map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^I am Focal.*“@Focal help”/),
    ]);
  });
});
