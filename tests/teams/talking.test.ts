import type { TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { seenButtons } from '../../handlers/cards/readDrawnCard.ts';
import { createRoutes } from '../../handlers/teams/activityRoutes.ts';
import type { Teams } from '../../handlers/teams/teamsContext.ts';
import { makeLinkCode } from '../../src/people/accounts/link/linkCode.ts';
import { trickyTexts } from '../cards/arbitraries.ts';
import { complaints, elementsOf } from '../cards/reading.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { says, TENANT, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

const channel = { id: '19:team@thread.tacv2;messageid=1', conversationType: 'channel' };
const group = { id: '19:group@thread.v2', conversationType: 'groupChat' };

describe.each(databases)('talking in Teams, on $name', ({ open }) => {
  let database: TestDatabase;
  let core: World;
  let world: TeamsWorld;
  let ana: TeamsPerson;

  beforeAll(async () => {
    database = await open();
    core = await smallGroup(database.db);
    world = await teamsWorld(database, { workingGroupId: core.app.workingGroupId });
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(async () => {
    await database.db.identity.deleteMany();
    world.heard.length = 0;
    world.double.calls.length = 0;
    world.double.troubles.length = 0;
    world.double.conversations.clear();
    world.answer(() => says('Good morning.'));
    ana = new TeamsPerson(world, 'ana');
    for (const roster of ['19:team@thread.tacv2', group.id]) world.double.members.set(roster, [ana.member]);
  });
  const addressOf = async ({ aadObjectId: userId }: TeamsPerson) =>
    database.db.identity.findUnique({
      where: { platform_tenant_userId: { platform: 'teams', tenant: TENANT, userId } },
    });

  it('hears plain words in the personal chat and answers there', async () => {
    await ana.says('hello & <goodbye>');
    expect(world.heard.map(({ intent }) => intent)).toEqual([{ kind: 'say', text: 'hello & <goodbye>' }]);
    expect(world.heard[0]?.caller).toMatchObject({
      channel: 'teams',
      place: 'direct',
      person: { id: core.person.ana },
    });
    expect(ana.reads).toBe('Good morning.');
    expect(ana.posted[0]?.summary).toBe('Good morning.');
  });

  it('links an account by the e-mail address of the tenant, and keeps how to reach it', async () => {
    await ana.says('hello');
    expect(await addressOf(ana)).toMatchObject({
      personId: core.person.ana,
      reachable: true,
      address: { conversation: ana.chat, serviceUrl: world.double.url, member: ana.id },
    });
  });

  it('tells a stranger nothing but how to become known, and a one-time code makes them so', async () => {
    const ben = new TeamsPerson(world, 'benedict', 'unknown@example.org');
    await ben.says('status');
    expect(world.heard).toEqual([]);
    expect(ben.reads).toContain('link CODE');
    const person = await database.db.person.findUniqueOrThrow({ where: { id: core.person.coordinator } });
    const coordinator = { id: person.id, name: person.name, language: 'en', timeZone: 'UTC' } as const;
    const where = { channel: 'teams', place: 'direct', now: new Date() } as const;
    const caller = { workingGroupId: person.workingGroupId, person: coordinator, ...where };
    const { code } = await makeLinkCode(world.app, caller, 'ben of');
    await ben.says(`link ${code}`);
    expect((await addressOf(ben))?.personId).toBe(core.person.ben);
    expect(world.heard.map(({ intent }) => intent.kind)).toEqual(['help']);
  });

  it('does not take a guest for the member whose address they bring', async () => {
    const guest = new TeamsPerson(world, 'guest', 'ana@example.org', 'guest');
    await guest.says('status');
    expect(world.heard).toEqual([]);
    expect(await addressOf(guest)).toBeNull();
  });

  it.each([channel, group])('is called by mention in a $conversationType', async (place) => {
    await ana.says('hello');
    world.answer(() => ({ ...says('12 of 14.'), visibleTo: 'everybody' }));
    await ana.mentions(place, 'status');
    expect(world.heard.at(-1)).toMatchObject({ intent: { kind: 'status' }, caller: { place: 'public' } });
    expect(world.double.conversations.get(place.id)).toHaveLength(1);
  });

  it('answers in the personal chat what is for the sender alone, and says so', async () => {
    await ana.mentions(channel, 'status');
    expect(ana.reads).toBe('Good morning.');
    const [told] = world.double.conversations.get(channel.id) ?? [];
    expect(told?.summary).toBe('I have written to you in our personal chat.');
    expect((await addressOf(ana))?.address).toMatchObject({ conversation: ana.chat });
  });

  it('corrects an answer when its message is edited', async () => {
    world.answer(() => ({ ...says('Noted.'), answered: { round: 1, post: 2, input: 'place' } }));
    const said = ana.activity({ text: 'Geneva' });
    await world.post(said);
    await world.post({
      ...said,
      type: 'messageUpdate',
      text: 'Bern',
      timestamp: 'later',
      channelData: { tenant: { id: TENANT }, eventType: 'editMessage' },
    });
    expect(world.heard.at(-1)?.intent).toEqual({ kind: 'answer', round: 1, post: 2, input: 'place', value: 'Bern' });
  });

  it('says that an answer stands when its message is deleted, and how to change it', async () => {
    world.answer(() => ({ ...says('Noted.'), answered: { round: 1, post: 2, input: 'place' } }));
    const said = ana.activity({ text: 'Geneva' });
    await world.post(said);
    const deletes = (one: object) =>
      world.post({
        ...one,
        type: 'messageDelete',
        timestamp: 'later',
        channelData: { tenant: { id: TENANT }, eventType: 'softDeleteMessage' },
      });
    await deletes(said);
    expect(ana.reads).toMatch(/^You have deleted a message that I took as an answer. The answer itself still stands./);
    await ana.press('Answer again');
    expect(world.heard.at(-1)?.intent).toEqual({ kind: 'change', round: 1, post: 2, input: 'place' });
    const before = ana.posted.length;
    await deletes(ana.activity({ id: 'f:answered-nothing' }));
    expect(ana.posted).toHaveLength(before);
  });

  it('puts the result in the place of the card whose button was pressed', async () => {
    const actions = [{ label: 'Nothing changed', intent: { kind: 'nothingChanged', round: 1, post: 1 } as const }];
    world.answer(({ kind }) =>
      kind === 'nothingChanged'
        ? { ...says('Thank you.'), replacesSource: true }
        : says('Your update is due.', { kind: 'actions', actions }),
    );
    await ana.says('update');
    await ana.press('Nothing changed');
    expect(ana.posted).toHaveLength(1);
    expect(ana.reads).toBe('Thank you.');
    expect(ana.cards.flatMap(seenButtons)).toEqual([]);
  });

  it('answers below where the card is gone', async () => {
    world.answer(() => ({ ...says('Thank you.'), replacesSource: true }));
    const value = { intent: JSON.stringify({ kind: 'status' }) };
    await world.post(ana.activity({ value, replyToId: '1:gone' }));
    expect(ana.reads).toBe('Thank you.');
  });

  it('tells who presses a button of an older program', async () => {
    await world.post(ana.activity({ value: { intent: '{"kind":"gone"}' } }));
    expect(ana.reads).toContain('older version');
    expect(world.heard).toEqual([]);
  });

  it('takes the bot’s name alone for a question what it can do, as the other doors do', async () => {
    const bot = { type: 'mention', mentioned: { id: '28:bot', name: 'Focal' }, text: '<at>Focal</at>' };
    await world.post(ana.activity({ text: '<at>Focal</at>&nbsp;', entities: [bot] }));
    expect(world.heard.map(({ intent }) => intent)).toEqual([{ kind: 'help' }]);
    expect(ana.reads).not.toContain('I cannot read emoji');
  });

  it('says that it cannot fetch a file or a picture, and cannot read emoji, in the language of the person', async () => {
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'Report.docx',
      content: {},
    };
    await world.post(ana.activity({ attachments: [file] }));
    expect(ana.reads).toContain('I could not fetch “Report.docx”');
    await world.post(ana.activity({ text: '', attachments: [{ contentType: 'image/*', contentUrl: 'https://x' }] }));
    expect(ana.reads).toContain('I could not fetch “picture”');
    await ana.says('👍🏽');
    expect(ana.reads).toContain('I cannot read emoji');
    expect(ana.posted).toHaveLength(3);
    expect(world.heard).toEqual([]);
    const stranger = new TeamsPerson(world, 'stranger');
    await world.post(stranger.activity({ text: '', locale: 'fr-FR', attachments: [file] }));
    expect(stranger.reads).toContain('Je ne vous connais pas encore');
  });

  it('writes to nobody who removed it', async () => {
    await ana.installs();
    await ana.installs('remove');
    expect((await addressOf(ana))?.reachable).toBe(false);
    await ana.installs();
    expect((await addressOf(ana))?.reachable).toBe(true);
  });

  it('meets the members of a team, and opens a chat with one who never spoke', async () => {
    const team = { id: '19:team@thread.tacv2', conversationType: 'channel' };
    await world.post(ana.activity({ type: 'installationUpdate', action: 'add' }, team));
    const known = await addressOf(ana);
    expect(known?.address).toMatchObject({ member: ana.id });
    const to = { kind: 'identity', tenant: TENANT, userId: ana.aadObjectId, address: known?.address } as const;
    const message = { text: 'A reminder.', blocks: [] };
    await world.teams.channel.deliver({ key: 'k', to, message, language: 'en' });
    expect(ana.reads).toBe('A reminder.');
  });

  it('shows what people write letter by letter: never markup, a mention or a link', async () => {
    world.answer(() => says('They wrote:', ...trickyTexts.map((text) => ({ kind: 'quote' as const, text, by: text }))));
    await ana.says('status');
    expect(ana.cards.flatMap(complaints)).toEqual([]);
    const elements = ana.posted.flatMap(elementsOf);
    expect(elements.filter(({ type }) => type === 'TextBlock' || type === 'mention')).toEqual([]);
    expect(
      elements.filter((element) => 'entities' in element || ('text' in element && element['type'] === 'message')),
    ).toEqual([]);
  });

  it('sends a picture as a message of its own, and its words on the card', async () => {
    const png = new Uint8Array([137, 80, 78, 71]);
    world.answer(() => says('The rate.', { kind: 'image', png, alt: '12 of 14 posts answered.', title: 'Rate' }));
    await ana.says('status');
    expect(ana.posted.map(({ attachments }) => attachments[0]?.contentType)).toEqual([
      'application/vnd.microsoft.card.adaptive',
      'image/png',
    ]);
    expect(JSON.stringify(ana.cards)).toContain('12 of 14 posts answered.');
  });
});

it('does not let the library say that it is typing, past our own way out', () => {
  vi.useFakeTimers();
  const context = { activity: { type: 'message' }, onSendActivities: () => undefined } as unknown as TurnContext;
  createRoutes({} as Teams, { tenantId: TENANT, serviceHosts: [], allowAnonymous: false }).startTypingTimer(context);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
