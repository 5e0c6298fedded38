import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Composer } from '../../src/outbox/composer.ts';
import { deliverDue } from '../../src/outbox/deliver.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { after, drain, type Fate, newClock, newOutbox, newPlatform, newWorld, says, type World } from './world.ts';

const MINUTE = 60_000;

describe('how the attempt on a message ends', () => {
  let database: TestDatabase;
  let world: World;
  let clock: ReturnType<typeof newClock>;
  beforeAll(async () => void (database = await databases[0].open()));
  afterAll(() => database.close());
  beforeEach(async () => {
    world = await newWorld(database.db, 2, ['slack', 'teams']);
    clock = newClock();
  });

  const slack = (fate?: (key: string, attempt: number) => Fate) => newPlatform('slack', clock, fate);
  const outboxOf = (channels: Channel[], composers: [string, Composer][] = [['note', says]]) =>
    newOutbox(world, clock, channels, { composers: new Map(composers) });
  const keyed = (name: string) => `${name} ${world.workingGroupId}`;
  const put = (name: string, to = 0, change?: Parameters<World['put']>[2]) => world.put(keyed(name), to, change);
  const row = (name: string) => world.row(keyed(name));
  const deliveries = async (name: string) =>
    database.db.delivery.findMany({
      where: { messageId: (await row(name)).id },
      select: { channel: true, attempt: true, outcome: true },
      orderBy: { id: 'asc' },
    });
  const notices = () =>
    database.db.outboxMessage.count({ where: { kind: 'outbox.parked', workingGroupId: world.workingGroupId } });
  const isReachable = async (platform: 'slack' | 'teams') =>
    (await database.db.identity.findFirstOrThrow({ where: { personId: world.people[0] ?? 0, platform } })).reachable;

  it('drops what has lost its reason: nothing is sent, tried again or told', async () => {
    await put('late');
    const channel = slack();
    const outbox = outboxOf([channel], [['note', () => Promise.resolve({ drop: 'answered meanwhile' })]]);
    await drain(outbox, clock, after(60 * MINUTE));
    expect(await row('late')).toMatchObject({ state: 'dropped', reason: 'answered meanwhile' });
    expect([channel.arrived.length, await notices(), await deliveries('late')]).toEqual([0, 0, []]);
  });

  it('puts back what is to wait as if nobody had touched it, and lets what comes after it go first', async () => {
    await put('first', 0, { kind: 'waiting' });
    await put('second');
    const until = after(30 * MINUTE);
    const waits: Composer = (context, body, reader) =>
      context.now < until ? Promise.resolve({ wait: until }) : says(context, body, reader);
    const channel = slack();
    const outbox = outboxOf(
      [channel],
      [
        ['note', says],
        ['waiting', waits],
      ],
    );
    await deliverDue(outbox);
    expect(channel.arrived.map(({ key }) => key)).toEqual([keyed('second')]);
    expect(await row('first')).toMatchObject({ state: 'queued', attempts: 0, nextAttemptAt: until, notBefore: until });
    await drain(outbox, clock, after(60 * MINUTE));
    expect(channel.arrived.map(({ key }) => key)).toEqual([keyed('second'), keyed('first')]);
    expect(await deliveries('first')).toEqual([{ channel: 'slack', attempt: 1, outcome: 'sent' }]);
  });

  it('tries another account where the person blocked one, and does not come back to that', async () => {
    await put('hello');
    const [blocked, teams] = [slack(() => 'unreachable'), newPlatform('teams', clock)];
    await drain(outboxOf([blocked, teams]), clock, after(MINUTE));
    expect(teams.arrived).toHaveLength(1);
    expect([await isReachable('slack'), await isReachable('teams')]).toEqual([false, true]);
    expect(await deliveries('hello')).toEqual([
      { channel: 'slack', attempt: 1, outcome: 'refused' },
      expect.objectContaining({ channel: 'teams', outcome: 'sent' }),
    ]);
    await put('again');
    await drain(outboxOf([blocked, teams]), clock, after(2 * MINUTE));
    expect(blocked.attempts.get(keyed('again'))).toBeUndefined();
    expect(await notices()).toBe(0);
  });

  it('is parked where no account is left, and the coordinator is told', async () => {
    await put('hello');
    await drain(outboxOf([slack(() => 'unreachable')]), clock, after(MINUTE));
    expect(await row('hello')).toMatchObject({ state: 'parked' });
    expect(await notices()).toBe(1);
  });

  it('is parked where the platform refuses the message itself: no account is to blame', async () => {
    await put('bad');
    const teams = newPlatform('teams', clock);
    await drain(outboxOf([slack(() => 'refused'), teams]), clock, after(MINUTE));
    expect(await row('bad')).toMatchObject({ state: 'parked', reason: 'invalid blocks' });
    expect([await isReachable('slack'), teams.arrived.length]).toEqual([true, 0]);
    expect(await deliveries('bad')).toEqual([{ channel: 'slack', attempt: 1, outcome: 'refused' }]);
  });

  it('is parked where nobody writes such messages any more', async () => {
    await put('old', 0, { kind: 'of an older edition' });
    const channel = slack();
    await drain(outboxOf([channel]), clock, after(MINUTE));
    const { state, reason } = await row('old');
    expect([state, reason]).toEqual(['parked', expect.stringContaining('"of an older edition"')]);
    expect(channel.arrived).toEqual([]);
  });

  it('is tried again after a failure, and each attempt is on record', async () => {
    await put('hello');
    await drain(outboxOf([slack((_, attempt) => (attempt < 3 ? 'failed' : 'ok'))]), clock, after(60 * MINUTE));
    expect((await row('hello')).state).toBe('sent');
    expect(await deliveries('hello')).toEqual(
      (['retry', 'retry', 'sent'] as const).map((outcome, at) => ({ channel: 'slack', attempt: at + 1, outcome })),
    );
  });

  it('keeps what a bug said out of the rows, and reports it', async () => {
    await put('hello');
    const failing: Composer = () => Promise.reject(new Error('secret words of somebody'));
    const outbox = outboxOf([slack()], [['note', failing]]);
    await deliverDue(outbox);
    expect(outbox.events.find(({ error }) => error !== undefined)?.error).toMatchObject({
      message: 'secret words of somebody',
    });
    const { id } = await row('hello');
    const details = await database.db.delivery.findMany({ where: { messageId: id }, select: { detail: true } });
    expect(JSON.stringify(details)).not.toContain('secret');
  });

  it('holds up nobody else, whatever becomes of one', async () => {
    await put('bad', 0);
    await put('good', 1);
    const channel = slack((key) => (key.startsWith('bad') ? 'failed' : 'ok'));
    await deliverDue(outboxOf([channel]));
    expect(channel.arrived.map(({ key }) => key)).toEqual([keyed('good')]);
  });
});
