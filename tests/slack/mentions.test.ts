import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { eventPayload } from '../support/slack/fakePayloads.ts';
import { freshTrigger, freshTs } from '../support/slack/fakeState.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';

const NOW = new Date('2000-08-01T10:00:00Z');

describe.each(databases)('somebody who is mentioned in Slack, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: SlackWorld;
  let group: Awaited<ReturnType<typeof smallGroup>>;
  let channel: string;
  let [lead, ana, chi, stranger]: Person[] = [];
  beforeAll(async () => {
    database = await open();
    group = await smallGroup(database.db);
    world = await slackWorld(database, 'http', { clock: () => NOW, core: liveEnvironment.core });
    world.app.workingGroupId = group.app.workingGroupId;
    // Their names in Slack are not those of the roster, nor their addresses.
    [lead, ana, chi, stranger] = ['Lead', 'Nana, May 5', 'Chichi', 'Somebody'].map((name, i) =>
      world.fake.addPerson({ name, email: `${i}@elsewhere.org` }),
    );
    for (const [one, personId] of [
      [lead, group.person.coordinator],
      [ana, group.person.ana],
      [chi, group.person.chi],
    ] as const)
      await database.db.identity.create({
        data: { personId, platform: 'slack', tenant: world.fake.state.team, userId: one?.userId ?? '' },
      });
    // Only somebody of the group stands in.
    await database.db.grant.create({ data: { personId: group.person.chi, role: 'editor', from: '1999-01-01' } });
    channel = world.fake.addChannel([lead, ana, chi].flatMap((one) => one ?? []));
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => void (world.fake.state.messages = []));

  const at = (one: Person | undefined) => `<@${one?.userId ?? ''}>`;
  const bot = () => `<@${world.fake.state.bot.userId}>`;
  const said = (event: Record<string, unknown>) =>
    world.fake.delivery.deliver(
      'events_api',
      eventPayload(world.fake.state, { ts: freshTs(world.fake.state), ...event }),
    );
  const ways = {
    'in the direct chat': async (one: Person, text: string) => {
      await said({ type: 'message', channel: one.channel(), channel_type: 'im', user: one.userId, text });
      return one.reads().at(-1);
    },
    'by /focal': async (one: Person, text: string) => {
      await world.fake.delivery.deliver('slash_commands', {
        command: '/focal',
        text: text.replaceAll(/<@(\w+)>/g, '<@$1|a.label>'),
        team_id: world.fake.state.team,
        user_id: one.userId,
        channel_id: channel,
        trigger_id: freshTrigger(world.fake.state, one.userId),
        response_url: world.fake.responseUrl({ channel, userId: one.userId }),
      });
      return one.reads(channel).at(-1);
    },
    'behind @Focal': async (one: Person, text: string) => {
      await said({ type: 'app_mention', channel, user: one.userId, text: `${bot()} ${text}` });
      return one.reads(channel).at(-1);
    },
  };
  const door = Object.keys(ways) as (keyof typeof ways)[];
  const coordinator = () => lead as Person;

  it.each(door)('is who the account belongs to: who, link and away (%s)', async (way) => {
    await database.db.absence.deleteMany();
    const say = (text: string) => ways[way](coordinator(), text);
    expect(await say(`who ${at(ana)}`)).toMatch(/One post.*\n?.*MNL.*ana of WGGI/s);
    expect(await say(`who ${at(chi)}`)).toMatch(/chi of WGGI is in the working group and holds no post/);
    expect(await say(`link ${at(ana)}`)).toMatch(/ana of WGGI/);
    await say(`away 20 Dec to 5 Jan, ${at(ana)} answers for me`);
    expect(await database.db.absence.findMany()).toMatchObject([
      { personId: group.person.coordinator, from: '2000-12-20', to: '2001-01-05', delegateId: group.person.ana },
    ]);
    await database.db.absence.deleteMany();
    await say(`away 20 Dec to 5 Jan, ${at(chi)} stands in, for ${at(ana)}`);
    expect(await database.db.absence.findMany()).toEqual([]);
    await coordinator().presses('Yes, enter it');
    expect(await database.db.absence.findMany()).toMatchObject([
      { personId: group.person.ana, delegateId: group.person.chi },
    ]);
  });

  it.each(door)('is the post that they hold: remind, pause and resume (%s)', async (way) => {
    await database.db.pause.deleteMany();
    const say = (text: string) => ways[way](coordinator(), text);
    expect(await say(`remind ${at(ana)}`)).toMatch(/Nobody is to be reminded|nobody/i);
    await say(`pause ${at(ana)} until 15 August: ${at(chi)} is there, too`);
    expect(await database.db.pause.findMany()).toMatchObject([
      { postId: group.post.manila, reason: 'Chichi is there, too', endedAt: null },
    ]);
    expect(await say(`pause ${at(chi)} until 15 August`)).toMatch(
      /chi of WGGI is in the working group and holds no post/,
    );
    await say(`resume ${at(ana)}`);
    expect(await database.db.pause.count({ where: { endedAt: null } })).toBe(0);
    const written = JSON.stringify(await database.db.auditEvent.findMany());
    expect(written).not.toMatch(/[\uE000-\uF8FF]/);
  });

  it.each(door)('is refused by name, with the way out, where the account is nobody’s (%s)', async (way) => {
    for (const command of ['who', 'link', 'away tomorrow, with']) {
      const answer = await ways[way](
        coordinator(),
        `${command} ${at(stranger)}${command.endsWith('with') ? ' covering' : ''}`,
      );
      expect(answer).toMatch(/The account of Somebody is not linked to anybody/);
    }
    expect(await database.db.linkCode.count({ where: { personId: group.person.chi } })).toBe(0);
  });

  it('is a name, never an id, in what is kept and printed', async () => {
    await ways['in the direct chat'](coordinator(), `contribute Thanks to ${at(ana)} & ${at(stranger)}!`);
    expect(coordinator().reads().at(-1)).not.toContain(ana?.userId);
    await world.fake.delivery.deliver('interactive', {
      type: 'message_action',
      user: { id: lead?.userId, team_id: world.fake.state.team },
      team: { id: world.fake.state.team },
      trigger_id: freshTrigger(world.fake.state, lead?.userId ?? ''),
      callback_id: 'offer',
      message: { type: 'message', user: 'U0AUTHOR', text: `Thanks to ${at(ana)}!`, ts: freshTs(world.fake.state) },
    });
    const kept = JSON.stringify([
      await database.db.conversation.findMany(),
      await database.db.slackButtonValue.findMany(),
      world.fake.state.messages,
    ]);
    expect(kept).toContain('Thanks to Nana, May 5 & Somebody!');
    expect(kept).not.toMatch(new RegExp(`${ana?.userId ?? ''}|[\\uE000-\\uF8FF]`));
  });

  it('has no name where Slack does not say it, and the words count all the same', async () => {
    world.fake.refuse('users.info', 'fatal_error');
    expect(await ways['in the direct chat'](coordinator(), `who ${at(ana)}`)).toMatch(/MNL/);
    expect(await ways['in the direct chat'](coordinator(), bot())).toMatch(/help|What you can/i);
  });

  it('is asked for by name only where it is known who speaks', async () => {
    if (!stranger || !lead) throw new Error('nobody is there');
    const asked = () =>
      world.fake.state.calls.filter(
        ({ method, arguments: given }) => method === 'users.info' && given['user'] === ana?.userId,
      );
    world.fake.state.calls.length = 0;
    await ways['in the direct chat'](stranger, `who ${at(ana)}`);
    expect(asked()).toEqual([]);
    await ways['in the direct chat'](lead, `who ${at(ana)}`);
    expect(asked()).toHaveLength(1);
  });
});
