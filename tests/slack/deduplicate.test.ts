import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOnce } from '../../handlers/slack/deduplicate.ts';
import { forgetOld, keepValues, keptValue } from '../../handlers/slack/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

describe.each(databases)('once, on $name', ({ open }) => {
  let database: TestDatabase;
  let now = new Date('2000-04-03T08:00:00Z');
  const clock = () => now;
  const later = (ms: number) => (now = new Date(now.getTime() + ms));
  beforeAll(async () => {
    database = await open();
  });
  afterAll(async () => database.close());

  it('lets one of many take a key, whoever asks and however often', async () => {
    const replicas = [createOnce(database.db, clock), createOnce(database.db, clock)];
    const asked = Array.from(
      { length: 40 },
      (_, n) => (replicas[n % 2] ?? replicas[0])?.take(`press:${n % 4}`, 3_000) ?? Promise.resolve(false),
    );
    expect((await Promise.all(asked)).filter((taken) => taken === true)).toHaveLength(4);
  });

  it('gives a key away again when its time is over', async () => {
    const once = createOnce(database.db, clock);
    expect(await once.take('click', 3_000)).toBe(true);
    later(2_999);
    expect(await once.take('click', 3_000)).toBe(false);
    later(1);
    expect(await once.take('click', 3_000)).toBe(true);
  });

  it('tells what is under way from what is done, and what died from both', async () => {
    const once = createOnce(database.db, clock);
    expect(await once.standing('event:1', 20_000)).toBe('mine');
    expect(await once.standing('event:1', 20_000)).toBe('busy');
    later(20_000);
    expect(await once.standing('event:1', 20_000)).toBe('mine');
    await once.done('event:1', 86_400_000);
    later(86_399_000);
    expect(await once.standing('event:1', 20_000)).toBe('done');
  });

  it('forgets what is over', async () => {
    const once = createOnce(database.db, clock);
    await once.take('brief', 1_000);
    later(1_000);
    await forgetOld(database.db, now);
    expect(await database.db.slackOnce.count({ where: { key: 'brief' } })).toBe(0);
  });

  it('fails for all who asked together when the database does', async () => {
    const broken = { $queryRaw: () => Promise.reject(new Error('the disk is full')) } as unknown as TestDatabase['db'];
    const once = createOnce(broken, clock);
    const asked = await Promise.allSettled([once.take('a', 1), once.take('b', 1), once.take('c', 1)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('keeps long button values under their names', async () => {
    await keepValues(database.db, new Map([['#a', '{"kind":"help"}']]), now);
    await keepValues(database.db, new Map([['#a', '{"kind":"help"}']]), now);
    expect([await keptValue(database.db, '#a'), await keptValue(database.db, '#b')]).toEqual(['{"kind":"help"}', null]);
  });
});
