import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOutboxMessages } from '../../src/outbox/claimOutboxMessages.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { after, drain, newClock, newOutbox, newPlatform, newWorld, type Fate } from './world.ts';

const DAY = 24 * 3_600_000;
const fates = fc.constantFrom<Fate>('ok', 'ok', 'lost', 'failed', { later: 2_000 });
/** What the platform makes of the first attempts at each message; after them it takes everything. */
const scripts = fc.array(fc.array(fates, { maxLength: 3 }), { minLength: 1, maxLength: 8 });
/** After how many claims a process dies with what it claimed. */
const deaths = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 });

describe('whatever platform and processes do', () => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await databases[0].open()));
  afterAll(() => test.close());

  /** Puts a message for each script, two people in turn, lets processes claim and die, and delivers the rest. */
  async function run(remembers: boolean, script: readonly Fate[][], dying: readonly number[]) {
    const platform = remembers ? 'slack' : 'teams';
    const world = await newWorld(test.db, 2, [platform]);
    const clock = newClock();
    const keys = script.map((_, i) => `fault-${world.workingGroupId}-${i}`);
    const fate = (key: string, attempt: number) => script[keys.indexOf(key)]?.[attempt - 1] ?? 'ok';
    const channel = newPlatform(platform, clock, fate, remembers);
    for (const [i, key] of keys.entries()) await world.put(key, i % 2);
    for (const room of dying) await claimOutboxMessages(newOutbox(world, clock, [channel]), room);
    await drain(newOutbox(world, clock, [channel]), clock, after(DAY));
    const states = await Promise.all(keys.map(async (key) => (await world.row(key)).state));
    return { keys, states, arrived: channel.arrived.map(({ key }) => key) };
  }

  it('everything arrives exactly once, in order, where the platform has a history', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, deaths, async (script, dying) => {
        const { keys, states, arrived } = await run(true, script, dying);
        expect(states.every((state) => state === 'sent')).toBe(true);
        expect(arrived.toSorted()).toEqual(keys.toSorted());
        for (const parity of [0, 1]) {
          const conversation = keys.filter((_, i) => i % 2 === parity);
          expect(arrived.filter((key) => conversation.includes(key))).toEqual(conversation);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('everything arrives, and twice only where a reply was lost, where the platform has none', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, deaths, async (script, dying) => {
        const { keys, arrived } = await run(false, script, dying);
        for (const [i, key] of keys.entries()) {
          const times = arrived.filter((one) => one === key).length;
          const lost = (script[i] ?? []).filter((fate) => fate === 'lost').length;
          expect(times).toBeGreaterThanOrEqual(1);
          expect(times).toBeLessThanOrEqual(1 + lost);
        }
      }),
      { numRuns: 15 },
    );
  });
});
