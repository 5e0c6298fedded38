import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import type { Health } from '../../src/core/health.ts';
import { type Doors, watchPlatformHealth } from '../../src/main/watchPlatformHealth.ts';
import { after, drain, newClock, newOutbox, newPlatform, newWorld } from '../outbox/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

const MINUTE = 60_000;
const ended = 'no token: AADSTS7000222, the client secret has ended';

describe.each(databases)('a platform that is mute, on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  /** A coordinator with accounts on `platforms`, who used Teams last; `minutes` of watching while Teams stands as told. */
  async function watched(platforms: ('slack' | 'teams')[], teams: (minute: number) => Health, minutes: number) {
    const world = await newWorld(test.db, 1, platforms, 'en');
    await test.db.identity.updateMany({
      where: { personId: world.coordinator, platform: 'teams' },
      data: { lastUsedAt: after(-MINUTE) },
    });
    const app = createApp({ ...world, reportBug: () => '' });
    const clock = newClock();
    const channels = [newPlatform('slack', clock), newPlatform('teams', clock)];
    const outbox = newOutbox(world, clock, channels, { composers: registry.composers });
    let doors: Doors = new Map();
    const watch = watchPlatformHealth(app, () => doors, clock.now);
    for (let minute = 0; minute < minutes; minute++) {
      clock.set(after(minute * MINUTE));
      doors = new Map([
        ['slack', { ok: true }],
        ['teams', teams(minute)],
      ]);
      await watch();
      await drain(outbox, clock, clock.now());
    }
    return channels.map(({ arrived }) => arrived.map(({ text }) => text));
  }

  it('is named to the coordinator once, after five minutes, by another one that works', async () => {
    const before = await watched(['slack', 'teams'], () => ({ ok: false, reason: ended }), 5);
    expect(before).toEqual([[], []]);
    const [slack, teams] = await watched(['slack', 'teams'], () => ({ ok: false, reason: ended }), 20);
    expect(teams).toEqual([]);
    expect(slack).toHaveLength(1);
    expect(slack?.[0]).toMatch(/^Since .*2026.* I cannot speak in Microsoft Teams\./);
  });

  it('is named again when it falls silent again, and not for a hiccup', async () => {
    const twice = (minute: number): Health => (minute % 10 < 7 ? { ok: false, reason: ended } : { ok: true });
    expect((await watched(['slack', 'teams'], twice, 20))[0]).toHaveLength(2);
    const hiccup = (minute: number): Health => (minute % 4 === 0 ? { ok: true } : { ok: false, reason: ended });
    expect((await watched(['slack', 'teams'], hiccup, 20))[0]).toEqual([]);
  });

  it('is not told by itself to whoever has no other account', async () => {
    expect(await watched(['teams'], () => ({ ok: false, reason: ended }), 20)).toEqual([[], []]);
    expect(await test.db.outboxMessage.count({ where: { kind: 'outbox.parked' } })).toBe(0);
  });
});
