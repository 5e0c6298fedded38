import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { eventPayload } from '../support/slack/fakePayloads.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

describe('who speaks in Slack', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'socket');
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => {
    world.heard.length = 0;
    world.followed.length = 0;
    world.answer((intent) => says(`You said ${intent.kind}.`));
  });

  it('is known by the account, without asking Slack', async () => {
    const amina = world.member({ name: 'Amina' });
    world.fake.state.calls.length = 0;
    await amina.says('help');
    expect(world.heard).toHaveLength(1);
    expect(world.fake.state.calls.map(({ method }) => method)).not.toContain('users.info');
  });

  it('is known by the e-mail address that Slack vouches for', async () => {
    const bo = world.member({ name: 'Bo', by: 'email' });
    await bo.says('help');
    expect(world.heard[0]?.caller.person.name).toBe('Bo');
    expect(world.followed).toEqual([{ userId: bo.userId, profile: { gone: false, language: 'en' } }]);
  });

  it('is noted, to the day, as somebody who can be reached here', async () => {
    const gaya = world.member({ name: 'Gaya' });
    const { db } = database;
    const group = await db.workingGroup.create({ data: { code: 'USE', name: 'Use' } });
    const person = await db.person.create({ data: { workingGroupId: group.id, key: 'gaya', name: 'Gaya' } });
    const { userId } = gaya;
    const account = { platform: 'slack' as const, tenant: world.fake.state.team, userId, reachable: false };
    const { id } = await db.identity.create({ data: { ...account, personId: person.id } });
    await gaya.says('help');
    const today = new Date(new Date().toISOString().slice(0, 10));
    expect(await db.identity.findUnique({ where: { id } })).toMatchObject({ lastUsedAt: today, reachable: true });
    await gaya.runs('status');
    expect(await db.identity.findUnique({ where: { id } })).toMatchObject({ lastUsedAt: today, reachable: true });
  });

  it('is told in their own language how to become known, and nothing else, when nobody knows them', async () => {
    const stranger = world.fake.addPerson({ name: 'Étrangère', locale: 'fr-FR' });
    await stranger.says('status');
    await stranger.runs('status');
    await stranger.opensHome();
    expect(world.heard).toEqual([]);
    expect(stranger.reads()[0]).toMatch(/Je ne vous connais pas encore.*: lier CODE/);
    expect(stranger.readsHome()).toMatch(/Je ne vous connais pas encore/);
  });

  it('is turned away from another workspace, also where their address is known', async () => {
    const guest = world.fake.addPerson({ name: 'Guest', teamId: 'T0OTHER' });
    const channel = world.fake.addChannel([guest]);
    await guest.mentions(channel, 'status');
    expect(world.heard).toEqual([]);
    expect(guest.reads(channel)).toEqual(['I only work for members of the workspace where I am installed.']);
  });

  it('speaks to the core under their own name when they press a button made for somebody else', async () => {
    const [cara, dan] = [world.member({ name: 'Cara' }), world.member({ name: 'Dan' })];
    const channel = world.fake.addChannel([cara, dan]);
    world.answer(() => ({
      ...says('Send it?', {
        kind: 'actions',
        actions: [{ label: 'Send', intent: { kind: 'send', round: 1, post: 2, version: 3 } }],
      }),
      visibleTo: 'everybody',
    }));
    await cara.mentions(channel, 'update');
    await dan.presses('Send');
    expect(world.heard.at(-1)).toMatchObject({ intent: { kind: 'send' }, caller: { person: { name: 'Dan' } } });
  });

  it('is told that a button is too old when it means nothing any more', async () => {
    const eve = world.member({ name: 'Eve' });
    world.answer(() => says('Go on?', { kind: 'actions', actions: [{ label: 'Go on', intent: { kind: 'help' } }] }));
    await eve.says('hello');
    const block = eve.messages().at(-1)?.blocks.at(-1) as { elements: { value: string }[] };
    for (const value of ['{"kind":"explode"}', `#${'x'.repeat(43)}`, 'nonsense', '']) {
      if (block.elements[0]) block.elements[0].value = value;
      await eve.presses('Go on');
      world.fake.state.messages = world.fake.state.messages.filter(({ text }) => !text.startsWith('This button comes'));
      await database.db.processedEvent.deleteMany({});
    }
    expect(world.heard).toHaveLength(1);
  });

  it('does a thing once by a double click', async () => {
    const finn = world.member({ name: 'Finn' });
    world.answer(() =>
      says('Nothing changed?', {
        kind: 'actions',
        actions: [{ label: 'Nothing changed', intent: { kind: 'nothingChanged', round: 1, post: 2 } }],
      }),
    );
    await finn.says('update');
    const taken = () => database.db.processedEvent.count({ where: { done: true } });
    const before = await taken();
    // The first is at work until the second has been taken.
    world.answer(async () => {
      await expect.poll(taken).toBeGreaterThan(before);
      return says('Thank you.');
    });
    await finn.doubleClicks('Nothing changed');
    expect(world.heard.filter(({ intent }) => intent.kind === 'nothingChanged')).toHaveLength(1);
  });

  it('changes their profile in Slack, and the core hears of it', async () => {
    const gil = world.member({ name: 'Gil' });
    await world.fake.delivery.deliver(
      'events_api',
      eventPayload(world.fake.state, {
        type: 'user_change',
        user: {
          id: gil.userId,
          team_id: 'T0FOCAL',
          deleted: true,
          tz: 'Asia/Manila',
          locale: 'es-ES',
          profile: { real_name: 'Gil G.' },
        },
      }),
    );
    expect(world.followed.filter(({ userId }) => userId === gil.userId)).toEqual([
      { userId: gil.userId, profile: { gone: true, name: 'Gil G.', timeZone: 'Asia/Manila', language: 'es' } },
    ]);
  });

  it('goes on where people took back tokens of their own, and the bot kept its', async () => {
    for (const tokens of [{ oauth: ['U0SOMEBODY'], bot: [] }, { oauth: ['U0SOMEBODY'] }])
      await world.fake.delivery.deliver(
        'events_api',
        eventPayload(world.fake.state, { type: 'tokens_revoked', tokens }),
      );
    expect(await database.db.slackSuspension.count()).toBe(0);
  });

  it.each(['user_not_found', 'user_not_visible'])(
    'is told how to become known where Slack says %s of them',
    async (refusal) => {
      const stranger = world.fake.addPerson({ name: `Stranger ${refusal}` });
      world.fake.refuse('users.info', refusal);
      await stranger.says('status');
      expect(stranger.reads()).toEqual([expect.stringMatching(/I do not know you yet.*link CODE/)]);
    },
  );

  it('finds the core’s words for a removed app once in the log', async () => {
    for (const type of ['app_uninstalled', 'tokens_revoked', 'app_uninstalled'])
      await world.fake.delivery.deliver(
        'events_api',
        eventPayload(world.fake.state, { type, tokens: { bot: ['U0FOCAL'] } }),
      );
    expect(world.logged.filter(({ msg }) => /was removed from the Slack workspace/.test(String(msg)))).toHaveLength(1);
    expect(await database.db.slackSuspension.count()).toBe(1);
    await world.restart();
    expect(await database.db.slackSuspension.count()).toBe(0);
  });

  it('says where to publish, as a coordinator only', async () => {
    const hana = world.member({ name: 'Hana' });
    const group = await database.db.workingGroup.create({ data: { code: 'WGGI', name: 'WGGI' } });
    world.app.workingGroupId = group.id;
    const { id } = await database.db.person.create({ data: { key: 'hana', name: 'Hana', workingGroupId: group.id } });
    world.people.set(hana.userId, { id, name: 'Hana', language: 'en', timeZone: 'UTC' });
    const channel = world.fake.addChannel([hana]);
    await hana.runs('place all-staff', channel);
    expect(hana.reads(channel)).toEqual(['Only the coordinator of the working group can do that.']);
    await inTransaction(database.db, async (tx) => {
      await tx.grant.create({ data: { personId: id, role: 'coordinator', from: '2000-01-01' } });
    });
    await hana.runs('place', channel);
    await hana.runs('place all-staff', channel);
    expect(hana.reads(channel).slice(1)).toEqual([
      expect.stringContaining('/focal place all-staff'),
      'From now on I publish what is meant for all staff in the channel where you asked me to.',
    ]);
    expect([world.slack.channel.hasPlace?.('allStaff'), world.slack.channel.hasPlace?.('memberStates')]).toEqual([
      true,
      false,
    ]);
    expect(world.heard).toEqual([]);
  });

  it.each(['with', 'without'])(
    'is told why the bot could not publish there, and nothing is chosen (%s the new scopes)',
    async (how) => {
      const { state } = world.fake;
      const ina = world.member({ name: `Ina ${how}` });
      const { workingGroupId } = world.app;
      const data = {
        key: `ina ${how}`,
        name: 'Ina',
        workingGroupId,
        grants: { create: { role: 'coordinator' as const, from: '2000-01-01' } },
      };
      const { id } = await database.db.person.create({ data });
      const place = async (language: 'en' | 'fr' | 'es', channel: string) => {
        world.people.set(ina.userId, { id, name: 'Ina', language, timeZone: 'UTC' });
        await ina.runs('place member-states', channel);
        return ina.reads(channel).at(-1);
      };
      if (how === 'without') for (const scope of ['channels:read', 'groups:read']) state.scopes.delete(scope);
      const channel = world.fake.addChannel([ina]);
      state.channels.get(channel)?.delete(state.bot.userId);
      expect(await place('en', channel)).toMatch(/I am not in the channel where you wrote this.*\/invite @Focal/);
      expect(await place('fr', channel)).toMatch(/Je ne suis pas dans le canal où vous avez écrit.*\/invite @Focal/);
      expect(await place('es', channel)).toMatch(/No estoy en el canal donde ha escrito.*\/invite @Focal/);
      expect(await place('en', ina.channel())).toMatch(/You wrote this in a direct chat/);
      if (how === 'with') {
        const [archived, group] = [world.fake.addChannel([ina]), 'G0GROUP'];
        state.archived.add(archived);
        state.channels.set(group, new Set([ina.userId]));
        expect(await place('fr', archived)).toMatch(/Le canal où vous avez écrit est archivé/);
        expect(await place('es', group)).toMatch(/Lo ha escrito en un chat directo/);
      }
      expect(world.slack.channel.hasPlace?.('memberStates')).toBe(false);
      state.scopes.add('channels:read').add('groups:read');
    },
  );
});
