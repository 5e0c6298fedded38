import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../src/core/context.ts';
import { newDeliveryWakeUp } from '../../src/outbox/deliveryWakeUp.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import { startDelivery, type DeliveryLoop } from '../../src/outbox/deliveryLoop.ts';
import type { Outbox } from '../../src/outbox/outbox.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { newClock, newOutbox, newPlatform, newWorld, type World } from './world.ts';

/** A platform that tells when it has taken `count` messages. */
function counting(count: number) {
  const { promise, resolve } = withResolvers();
  let taken = 0;
  const local = newPlatform('local', newClock(), () => {
    taken += 1;
    if (taken >= count) resolve();
    return 'ok';
  });
  return { local, all: promise };
}

function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

describe.each(databases)('the delivery loop on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  const failures: unknown[] = [];
  function start(world: World, channel: ReturnType<typeof newPlatform>, change: Partial<Outbox> = {}): DeliveryLoop {
    const { time: _, ...parts } = newOutbox(world, newClock(), [channel], change);
    return startDelivery(parts, (error) => failures.push(error));
  }

  it('shares the work between processes: each message once, and each conversation in order', async () => {
    const world = await newWorld(test.db, 8, ['local']);
    const { local, all } = counting(40);
    const keys = Array.from({ length: 40 }, (_, i) => `shared-${world.workingGroupId}-${String(i).padStart(2, '0')}`);
    for (const [i, key] of keys.entries()) await world.put(key, i % 8);
    const processes = Array.from({ length: 3 }, () => start(world, local));
    await all;
    await Promise.all(processes.map((one) => one.stop()));
    expect(local.arrived.map(({ key }) => key).toSorted()).toEqual(keys);
    for (let person = 0; person < 8; person++) {
      const theirs = local.arrived.filter(({ to }) => to.kind === 'identity' && to.userId === `P${person}`);
      expect(theirs.map(({ key }) => key)).toEqual(theirs.map(({ key }) => key).toSorted());
    }
    expect(failures).toEqual([]);
  });

  it('is woken by what is enqueued, and delivers nothing after it was stopped', async () => {
    const world = await newWorld(test.db, 1, ['local']);
    const { local, all } = counting(1);
    const delivery = start(world, local);
    await world.put(`woken-${world.workingGroupId}`, 0);
    await all;
    await delivery.stop();
    await world.put(`asleep-${world.workingGroupId}`, 0);
    expect(await world.row(`asleep-${world.workingGroupId}`)).toMatchObject({ state: 'queued' });
    expect(local.arrived).toHaveLength(1);
  });

  it('goes on after a look at the outbox has failed', async () => {
    const world = await newWorld(test.db, 1, ['local']);
    const { local, all } = counting(1);
    const { promise: noticed, resolve } = withResolvers();
    // Only where something is due are the channels asked.
    await world.put(`back-${world.workingGroupId}`, 0);
    let down = true;
    class Channels extends Map<Platform, Channel> {
      override keys() {
        if (down) throw new Error('the database is away');
        return super.keys();
      }
    }
    const { time: _, ...parts } = newOutbox(world, newClock(), [local]);
    const delivery = startDelivery({ ...parts, channels: new Channels([['local', local]]) }, () => {
      down = false;
      resolve();
    });
    await noticed;
    await all;
    await delivery.stop();
    expect(local.arrived).toHaveLength(1);
  });
});

describe('an alarm', () => {
  const far = new Date(Date.UTC(2100, 0, 1));

  it('wakes the sleeper when it rings', async () => {
    const alarm = newDeliveryWakeUp();
    const sleeping = alarm.until(far);
    alarm.ring();
    await expect(sleeping).resolves.toBeUndefined();
  });

  it('does not let anybody fall asleep who was called before', async () => {
    const alarm = newDeliveryWakeUp();
    alarm.ring();
    await expect(alarm.until(far)).resolves.toBeUndefined();
  });

  it('wakes the one who slept before when somebody else lies down', async () => {
    const alarm = newDeliveryWakeUp();
    const before = alarm.until(far);
    const next = alarm.until(far);
    await before;
    alarm.ring();
    await expect(next).resolves.toBeUndefined();
  });

  it('wakes at its moment, at once when that has passed', async () => {
    await expect(newDeliveryWakeUp().until(new Date(0))).resolves.toBeUndefined();
  });
});
