import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import { claimOutboxMessages } from '../../src/outbox/claimOutboxMessages.ts';
import { deliverDue } from '../../src/outbox/deliver.ts';
import { LEASE_MS } from '../../src/outbox/outbox.ts';
import { NOBODY_REACHED } from '../../src/outbox/parkOutboxMessage.ts';
import { databaseWorkCounts } from '../../src/db/databaseWorkCounts.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { after, drain, newClock, newOutbox, newPlatform, newWorld, START } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe.each(databases)('the outbox on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  it('delivers what is due, notes it, and sends it once however often it looks', async () => {
    const world = await newWorld(test.db, 1, ['local']);
    const clock = newClock();
    const local = newPlatform('local', clock);
    await world.put('due-1', 0);
    await world.put('later-1', 0, { notBefore: after(MINUTE) });
    const outbox = newOutbox(world, clock, [local]);
    expect(await deliverDue(outbox)).toEqual(after(MINUTE));
    expect(await deliverDue(outbox)).toEqual(after(MINUTE));
    expect(local.arrived.map(({ key }) => key)).toEqual(['due-1']);
    expect(await world.row('due-1')).toMatchObject({ state: 'sent', attempts: 1, channel: 'local' });
    const deliveries = await test.db.delivery.findMany({ where: { message: { key: 'due-1' } } });
    expect(deliveries).toMatchObject([{ outcome: 'sent', attempt: 1, channel: 'local', externalId: 'local-due-1' }]);
    expect(outbox.events).toMatchObject([{ outcome: 'sent', kind: 'note', channel: 'local', lag: 0 }]);
  });

  it('asks two short questions of the database where nothing is due: it looks every second of a life', async () => {
    const world = await newWorld(test.db, 1, ['local', 'slack']);
    const clock = newClock();
    const outbox = newOutbox(world, clock, [newPlatform('local', clock), newPlatform('slack', clock)]);
    await world.put(`idle-${world.workingGroupId}`, 0, { notBefore: after(MINUTE) });
    const { prisma, sql } = databaseWorkCounts.statements;
    expect(await deliverDue(outbox)).toEqual(after(MINUTE));
    expect(databaseWorkCounts.statements).toEqual({ prisma, sql: sql + 2 });
  });

  it('keeps the order of a conversation, and lets nobody wait for somebody else', async () => {
    const world = await newWorld(test.db, 2, ['local']);
    const clock = newClock();
    const local = newPlatform('local', clock, (key, attempt) =>
      key === 'order-a1' && attempt === 1 ? 'failed' : 'ok',
    );
    for (const key of ['order-a1', 'order-a2', 'order-a3']) await world.put(key, 0);
    for (const key of ['order-b1', 'order-b2']) await world.put(key, 1);
    await drain(newOutbox(world, clock, [local]), clock, after(DAY));
    const keys = local.arrived.map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['order-b1', 'order-b2']);
    expect(keys.slice(2)).toEqual(['order-a1', 'order-a2', 'order-a3']);
  });

  it('lets an answer pass a crowd of reminders, but not an older message of its own conversation', async () => {
    const world = await newWorld(test.db, 60, ['slack']);
    const clock = newClock();
    const slack = newPlatform('slack', clock);
    for (let i = 0; i < 59; i++) await world.put(`crowd-${world.workingGroupId}-${i}`, i, { bulk: true });
    await world.put(`thanks-${world.workingGroupId}`, 59, { notBefore: after(1_000) });
    clock.set(after(1_000));
    const outbox = newOutbox(world, clock, [slack]);
    // Asked of the claim: what is claimed together leaves together, and arrives in an order that nobody promises.
    const [first] = await claimOutboxMessages(outbox, 32);
    expect(first?.row.key).toBe(`thanks-${world.workingGroupId}`);
    await drain(outbox, clock, after(DAY));
    expect(new Set(slack.arrived.map(({ key }) => key)).size).toBe(60);
  });

  it('keeps the pace of the platform and of each conversation', async () => {
    const world = await newWorld(test.db, 20, ['slack']);
    const clock = newClock();
    const slack = newPlatform('slack', clock);
    for (let i = 0; i < 20; i++) await world.put(`pace-${world.workingGroupId}-${i}`, i);
    for (let i = 0; i < 3; i++) await world.put(`pace-${world.workingGroupId}-again-${i}`, 0);
    await drain(newOutbox(world, clock, [slack]), clock, after(DAY));
    const moments = slack.arrived.map(({ at }) => at.getTime());
    expect(moments).toHaveLength(23);
    expect((moments.at(-1) ?? 0) - START.getTime()).toBeGreaterThanOrEqual(22 * 200);
    const toFirst = slack.arrived
      .filter(({ to }) => to.kind === 'identity' && to.userId === 'P0')
      .map(({ at }) => at.getTime());
    const gaps = toFirst.slice(1).map((moment, i) => moment - (toFirst[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
  });

  it('is silent on the whole platform for as long as the platform asks', async () => {
    const world = await newWorld(test.db, 2, ['slack']);
    const clock = newClock();
    const slack = newPlatform('slack', clock, (key, attempt) =>
      key === 'busy-1' && attempt === 1 ? { later: 30_000 } : 'ok',
    );
    await world.put('busy-1', 0);
    const outbox = newOutbox(world, clock, [slack]);
    await deliverDue(outbox);
    await world.put('busy-2', 1);
    await drain(outbox, clock, after(DAY));
    expect(slack.arrived.map(({ key }) => key).sort()).toEqual(['busy-1', 'busy-2']);
    expect(slack.arrived.every(({ at }) => at >= after(29_000))).toBe(true);
    expect(
      await test.db.delivery.findMany({ where: { message: { key: 'busy-1' } }, orderBy: { attempt: 'asc' } }),
    ).toMatchObject([
      { outcome: 'retry', attempt: 1 },
      { outcome: 'sent', attempt: 2 },
    ]);
  });

  it('finds a message whose reply was lost in the history of the platform, and does not send it again', async () => {
    const world = await newWorld(test.db, 1, ['slack']);
    const clock = newClock();
    const slack = newPlatform('slack', clock, () => 'lost');
    await world.put('lost-1', 0);
    const outbox = newOutbox(world, clock, [slack]);
    await drain(outbox, clock, after(DAY));
    expect(slack.arrived).toHaveLength(1);
    expect(await world.row('lost-1')).toMatchObject({ state: 'sent' });
    expect(outbox.events.map(({ outcome }) => outcome)).toEqual(['retry', 'found']);
  });

  it('sends it twice rather than never where the platform cannot tell', async () => {
    const world = await newWorld(test.db, 1, ['teams']);
    const clock = newClock();
    const teams = newPlatform('teams', clock, (_key, attempt) => (attempt === 1 ? 'lost' : 'ok'), false);
    await world.put('twice-1', 0);
    await drain(newOutbox(world, clock, [teams]), clock, after(DAY));
    expect(teams.arrived).toHaveLength(2);
  });

  it('does not look for ever for a message to somebody who is gone', async () => {
    const world = await newWorld(test.db, 1, ['slack']);
    const clock = newClock();
    const slack = newPlatform('slack', clock, () => 'failed');
    const gone = new DeliveryFailed('user_disabled', { permanent: true, unreachable: true });
    const key = `gone-${world.workingGroupId}`;
    await world.put(key, 0);
    await drain(newOutbox(world, clock, [{ ...slack, find: () => Promise.reject(gone) }]), clock, after(DAY));
    expect(await world.row(key)).toMatchObject({ state: 'parked', reason: NOBODY_REACHED });
    expect(slack.attempts.get(key)).toBe(1);
  });

  it('takes over what a dead process had claimed, after its lease', async () => {
    const world = await newWorld(test.db, 2, ['slack']);
    const clock = newClock();
    const slack = newPlatform('slack', clock);
    await world.put('dead-sent', 0);
    await world.put('dead-unsent', 1);
    const claimed = await claimOutboxMessages(newOutbox(world, clock, [slack]), 10);
    expect(claimed.map(({ row }) => row.key)).toEqual(['dead-sent', 'dead-unsent']);
    const to = { kind: 'identity' as const, tenant: '', userId: 'P0', address: null };
    await slack.deliver({ key: 'dead-sent', to, message: { text: 'dead-sent (en)', blocks: [] }, language: 'en' });
    const survivor = newOutbox(world, clock, [slack]);
    expect(await deliverDue(survivor)).toEqual(after(LEASE_MS));
    expect(slack.arrived).toHaveLength(1);
    await drain(survivor, clock, after(DAY));
    expect(slack.arrived.map(({ key }) => key)).toEqual(['dead-sent', 'dead-unsent']);
    expect(survivor.events.map(({ outcome }) => outcome).sort()).toEqual(['found', 'sent']);
  });

  it('leaves alone what it lost the lease of', async () => {
    const world = await newWorld(test.db, 1, ['slack']);
    const clock = newClock();
    const slack = newPlatform('slack', clock);
    await world.put('slow-1', 0);
    const slow = newOutbox(world, clock, [slack], {
      composers: new Map([
        [
          'note',
          async () => {
            clock.set(after(LEASE_MS + 1));
            await deliverDue(newOutbox(world, clock, [slack]));
            return { text: 'too late', blocks: [] };
          },
        ],
      ]),
    });
    await deliverDue(slow);
    expect(slow.events).toMatchObject([{ outcome: 'lost lease' }]);
    expect(slack.arrived.map(({ text }) => text)).toEqual(['slow-1 (en)']);
  });

  it('finishes what is on its way when it is told to stop, and keeps the rest', async () => {
    const world = await newWorld(test.db, 1, ['local']);
    const clock = newClock();
    const stopping = new AbortController();
    const local = newPlatform('local', clock, () => {
      stopping.abort();
      return 'ok';
    });
    await world.put('stop-1', 0);
    await world.put('stop-2', 0);
    expect(await deliverDue(newOutbox(world, clock, [local]), stopping.signal)).toBeNull();
    expect(await world.row('stop-1')).toMatchObject({ state: 'sent' });
    expect(await world.row('stop-2')).toMatchObject({ state: 'queued', attempts: 0 });
  });

  it('tries again for two days what nobody takes, then asks a person', async () => {
    const world = await newWorld(test.db, 1, ['slack']);
    const clock = newClock();
    const slack = newPlatform('slack', clock, (key) => (key === 'hopeless' ? 'failed' : 'ok'));
    await world.put('hopeless', 0);
    await drain(newOutbox(world, clock, [slack]), clock, after(5 * DAY));
    const row = await world.row('hopeless');
    expect(row).toMatchObject({ state: 'parked', reason: expect.stringContaining('given up after') as string });
    const deliveries = await test.db.delivery.findMany({ where: { messageId: row.id }, orderBy: { id: 'asc' } });
    expect(deliveries.at(-1)?.at.getTime()).toBeGreaterThan(START.getTime() + 2 * DAY);
    expect(deliveries.length).toBeLessThan(150);
  });
});
