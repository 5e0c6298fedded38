import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

describe('the home tab', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  let received: number;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'socket');
    received = 0;
    world.answer((intent) => {
      if (intent.kind === 'nothingChanged') received += 1;
      return intent.kind === 'home'
        ? says(`Received: ${received}`, {
            kind: 'actions',
            actions: [{ label: 'Nothing changed', intent: { kind: 'nothingChanged', round: 1, post: 2 } }],
          })
        : says('Thank you.');
    });
  });
  afterEach(async () => {
    await world.close();
    await database.close();
  });
  const published = () => world.fake.state.calls.filter(({ method }) => method === 'views.publish').length;

  it('is drawn when it is opened', async () => {
    const amina = world.member({ name: 'Amina' });
    await amina.opensHome();
    expect(amina.readsHome()).toBe('Received: 0\n[Nothing changed]');
    expect(world.heard.at(-1)).toMatchObject({ intent: { kind: 'home' }, caller: { place: 'direct' } });
  });

  it('answers its buttons in the direct chat and shows at once what changed', async () => {
    const bo = world.member({ name: 'Bo' });
    await bo.opensHome();
    await bo.pressesAtHome('Nothing changed');
    expect(bo.reads()).toEqual(['Thank you.']);
    expect(bo.readsHome()).toContain('Received: 1');
  });

  it('is drawn also where Slack does not say what the direct chat is', async () => {
    const eva = world.member({ name: 'Eva' });
    world.fake.loseReply('conversations.open');
    await eva.opensHome();
    expect(eva.readsHome()).toContain('Received: 0');
    expect(world.bugs).toEqual([]);
  });

  it('follows within a minute what others did, and is left alone where nothing changed', async () => {
    const [cara, dan] = [world.member({ name: 'Cara' }), world.member({ name: 'Dan' })];
    await cara.opensHome();
    await dan.says('help');
    received = 7;
    await world.slack.everyMinute();
    expect(cara.readsHome()).toContain('Received: 7');
    expect(dan.readsHome()).toBe('');
    const before = published();
    await world.slack.everyMinute();
    expect(published()).toBe(before);
  });

  it('does not undo what was done where it cannot be drawn', async () => {
    const eve = world.member({ name: 'Eve' });
    await eve.opensHome();
    world.fake.refuse('views.publish', 'internal_error');
    received = 1;
    await eve.says('help');
    expect([eve.reads(), world.bugs]).toEqual([['Thank you.'], []]);
    world.fake.refuse('views.publish', 'invalid_arguments');
    await eve.says('help');
    expect([eve.reads(), world.bugs.length]).toEqual([['Thank you.', 'Thank you.'], 1]);
  });

  it.each(['asks for half a minute', 'loses a reply', 'has an internal error'])(
    'is drawn for the others where Slack %s, and at the next look for whom it was not',
    async (how) => {
      const [fay, gus] = [world.member({ name: 'Fay' }), world.member({ name: 'Gus' })];
      for (const one of [fay, gus]) await one.opensHome();
      await world.slack.everyMinute();
      received = 7;
      await database.db.auditEvent.create({
        data: { workingGroupId: 1, at: new Date(), action: 'round.close', subject: 'round:1', channel: 'cli' },
      });
      if (how === 'loses a reply') world.fake.loseReply('views.publish');
      else if (how === 'has an internal error') world.fake.refuse('views.publish', 'internal_error');
      else world.fake.limit('views.publish', 1, 30);
      await world.slack.everyMinute();
      expect(gus.readsHome()).toContain('Received: 7');
      await world.slack.everyMinute();
      expect([fay.readsHome(), world.bugs]).toEqual([expect.stringContaining('Received: 7'), []]);
    },
  );

  it('draws anew what another process has drawn meanwhile', async () => {
    const hal = world.member({ name: 'Hal' });
    await hal.opensHome();
    world.fake.state.homeHashes.set(hal.userId, 'drawn by another process');
    received = 1;
    await hal.says('help');
    expect(hal.readsHome()).toContain('Received: 1');
    expect(
      world.fake.state.calls.filter(({ method }) => method === 'views.publish').map(({ outcome }) => outcome),
    ).toEqual(['ok', 'hash_conflict', 'ok']);
  });

  it('never shows an older state in the place of a newer one', async () => {
    const ivo = world.member({ name: 'Ivo' });
    await ivo.opensHome();
    let drawings = 0;
    let goOn: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (goOn = resolve));
    world.answer(async (intent) => {
      if (intent.kind !== 'home') return says('Thank you.');
      const mine = ++drawings;
      if (mine === 1) await slow;
      return says(`Drawing ${mine}`);
    });
    const both = [ivo.says('one'), ivo.says('two')];
    await expect.poll(() => drawings).toBe(1);
    goOn();
    await Promise.all(both);
    expect(ivo.readsHome()).toBe('Drawing 2');
  });

  it('says where the rest is when there is more than fits', async () => {
    const finn = world.member({ name: 'Finn' });
    world.answer(() => ({
      messages: Array.from({ length: 70 }, (_, n) => ({ text: `Post ${n}`, blocks: [] })),
      visibleTo: 'sender',
    }));
    await finn.opensHome();
    expect(finn.readsHome()).toMatch(/Post 49\n[^]*Write “status” in our chat to read all of it\.$/);
  });

  it('is never empty', async () => {
    const gil = world.member({ name: 'Gil' });
    world.answer(() => ({ messages: [], visibleTo: 'sender' }));
    await gil.opensHome();
    expect(gil.readsHome()).toBe('Nothing is open for you at the moment.');
  });
});
