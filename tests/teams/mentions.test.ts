import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

const channel = { id: '19:team@thread.tacv2;messageid=1', conversationType: 'channel' };
const NOW = new Date('2000-08-01T10:00:00Z');

describe.each(databases)('somebody who is mentioned in Teams, on $name', ({ open }) => {
  let database: TestDatabase;
  let core: World;
  let world: TeamsWorld;
  let lead: TeamsPerson;
  let ana: TeamsPerson;
  let stranger: TeamsPerson;
  beforeAll(async () => {
    database = await open();
    core = await smallGroup(database.db);
    world = await teamsWorld(database, {
      workingGroupId: core.app.workingGroupId,
      core: liveEnvironment.core,
      clock: () => NOW,
    });
    lead = new TeamsPerson(world, 'lead', 'lead@elsewhere.org');
    ana = new TeamsPerson(world, 'nana', 'other@elsewhere.org');
    stranger = new TeamsPerson(world, 'stranger', 'stranger@elsewhere.org');
    world.double.members.set('19:team@thread.tacv2', [lead.member, ana.member, stranger.member]);
    for (const [{ aadObjectId: userId }, personId] of [
      [lead, core.person.coordinator],
      [ana, core.person.ana],
    ] as const)
      await database.db.identity.create({ data: { personId, platform: 'teams', tenant: TENANT, userId } });
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => world.double.conversations.clear());

  const bot = { id: '28:bot', name: 'Focal' };
  // Their names in Teams are not those of the roster.
  const shown: Record<string, string> = { nana: 'May-5, Ana', stranger: 'ben of WGGI', Focal: 'Focal' };
  const mention = ({ id, name }: { id: string; name: string }, more: object = {}) => ({
    type: 'mention',
    mentioned: { id, name: shown[name] },
    text: `<at>${shown[name]}</at>`,
    ...more,
  });
  const at = ({ name }: { name: string }) => `<at>${shown[name]}</at>`;
  const say = async (text: string, entities: object[]) => {
    await lead.sends(lead.activity({ text: `${at(bot)} ${text}`, entities: [mention(bot), ...entities] }, channel));
    return lead.reads;
  };

  it('is who the account belongs to: who, link and away', async () => {
    await database.db.absence.deleteMany();
    expect(await say(`who ${at(ana)}`, [mention(ana)])).toMatch(/MNL.*ana of WGGI/s);
    expect(await say(`link ${at(ana)}`, [mention(ana)])).toMatch(/ana of WGGI/);
    await say(`away 20 Dec to 5 Jan, ${at(ana)} answers for me`, [mention(ana)]);
    expect(await database.db.absence.findMany()).toMatchObject([{ delegateId: core.person.ana, from: '2000-12-20' }]);
  });

  it('is refused by name, and never taken for whoever has that name in the roster', async () => {
    for (const command of ['who', 'link'])
      expect(await say(`${command} ${at(stranger)}`, [mention(stranger)])).toMatch(
        /The account of ben of WGGI is not linked to anybody/,
      );
  });

  it('is an account by its Entra id, without asking Teams, where the mention brings it', async () => {
    world.double.calls.length = 0;
    const mentioned = { id: ana.id, name: shown['nana'], aadObjectId: ana.aadObjectId };
    expect(await say(`who ${at(ana)}`, [mention(ana, { mentioned })])).toMatch(/MNL/);
    expect(world.double.calls.filter(({ path }) => path.includes('/members/'))).toEqual([]);
  });

  it.each([
    ['without its own text', [mention(bot, { text: undefined })]],
    ['with null for its text', [mention(bot, { text: null })]],
    ['without any entity', []],
  ])('leaves no markup in the words (%s)', async (_, entities) => {
    await lead.sends(lead.activity({ text: `<at id="0">Focal</at>&nbsp;who MNL`, entities }, channel));
    expect(lead.reads).toMatch(/ana of WGGI/);
  });

  it('is a name in what is kept', async () => {
    await say(`contribute Thanks to ${at(ana)} and ${at(stranger)}`, [
      mention(ana),
      mention(stranger, { text: undefined }),
    ]);
    const kept = JSON.stringify([await database.db.conversation.findMany(), world.double.conversations.get(lead.chat)]);
    expect(kept).toContain('Thanks to May-5, Ana and ben of WGGI');
    expect(kept).not.toMatch(/[\uE000-\uF8FF]|<at/);
  });
});
