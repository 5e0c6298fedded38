import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Act } from '../../src/core/actWrites.ts';
import { type Claim, processedEvents } from '../../src/conversation/processedEvents.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

describe.each(databases)('processed events, on $name', ({ open }) => {
  let database: TestDatabase;
  let now = new Date('2000-04-03T08:00:00Z');
  const clock = () => now;
  const later = (ms: number) => (now = new Date(now.getTime() + ms));
  beforeAll(async () => {
    database = await open();
  });
  afterAll(async () => database.close());

  it('lets one of many take a key, whoever asks and however often', async () => {
    const replicas = [processedEvents(database.db, 'slack', clock), processedEvents(database.db, 'slack', clock)];
    const asked = Array.from(
      { length: 40 },
      (_, n) => (replicas[n % 2] ?? replicas[0])?.claim(`press:${n % 4}`, 3_000) ?? Promise.resolve<Claim>('done'),
    );
    expect((await Promise.all(asked)).filter((claim) => claim === 'claimed')).toHaveLength(4);
  });

  it('gives a key away again when its time is over', async () => {
    const events = processedEvents(database.db, 'slack', clock);
    expect(await events.claim('click', 3_000)).toBe('claimed');
    later(2_999);
    expect(await events.claim('click', 3_000)).toBe('inProgress');
    later(1);
    expect(await events.claim('click', 3_000)).toBe('claimed');
  });

  it('tells what is under way from what is done, and what died from both', async () => {
    const events = processedEvents(database.db, 'slack', clock);
    expect(await events.claim('event:1', 20_000)).toBe('claimed');
    expect(await events.claim('event:1', 20_000)).toBe('inProgress');
    later(20_000);
    expect(await events.claim('event:1', 20_000)).toBe('claimed');
    await events.markDone('slack:event:1', 86_400_000);
    later(86_399_000);
    expect(await events.claim('event:1', 20_000)).toBe('done');
  });

  it('lets two processes carry something out, and one of them end it', async () => {
    const [one, other] = [processedEvents(database.db, 'teams', clock), processedEvents(database.db, 'teams', clock)];
    const [mine, theirs] = await Promise.all([one.take('activity', 20_000), other.take('activity', 20_000)]);
    if (mine.claim !== 'claimed' || theirs.claim !== 'claimed') throw new Error('nobody has written the key yet');
    expect((await one.take('activity', 20_000)).claim).toBe('inProgress');
    const outcomes = await Promise.all([
      one.end(mine, new Act(), JSON.stringify({ text: 'mine' })),
      other.end(theirs, new Act(), JSON.stringify({ text: 'theirs' })),
    ]);
    expect(outcomes.toSorted()).toEqual(['ended', 'taken']);
    expect((await one.take('activity', 20_000)).claim).toBe('done');
    expect(await database.db.processedEvent.count({ where: { key: 'teams:activity' } })).toBe(1);
  });

  it('gives back what broke down, and notes what had nothing to write', async () => {
    const events = processedEvents(database.db, 'teams', clock);
    await events.take('broken', 20_000);
    await events.release('broken');
    const again = await events.take('broken', 20_000);
    expect(again.claim).toBe('claimed');
    await events.markDone(again.key, 86_400_000);
    expect((await events.take('broken', 20_000)).claim).toBe('done');
  });

  it('forgets what is over', async () => {
    const events = processedEvents(database.db, 'slack', clock);
    await events.claim('brief', 1_000);
    later(1_000);
    await events.forgetOld();
    expect(await database.db.processedEvent.count({ where: { key: 'slack:brief' } })).toBe(0);
  });

  it('fails for all who asked together when the database does', async () => {
    const broken = { $queryRaw: () => Promise.reject(new Error('the disk is full')) } as unknown as TestDatabase['db'];
    const events = processedEvents(broken, 'slack', clock);
    const asked = await Promise.allSettled([events.claim('a', 1), events.claim('b', 1), events.claim('c', 1)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
