import { describe, expect, test } from 'vitest';
import { Once } from '../../handlers/local/deduplicate.ts';

describe('doing something once', () => {
  test('gives everybody who asks with the same key the one result', async () => {
    const once = new Once<number>();
    let done = 0;
    const work = async () => ++done;
    expect(await Promise.all([once.once('a', work), once.once('a', work), once.once('b', work)])).toEqual([1, 1, 2]);
    expect(await once.once('a', work)).toBe(1);
  });

  test('lets what failed be tried again', async () => {
    const once = new Once<string>();
    await expect(once.once('a', () => Promise.reject(new Error('no line')))).rejects.toThrow('no line');
    expect(await once.once('a', async () => 'there')).toBe('there');
  });

  test('forgets the oldest in time', async () => {
    const once = new Once<number>();
    let done = 0;
    for (let key = 0; key <= 500; key++) await once.once(String(key), async () => ++done);
    expect(await once.once('500', async () => ++done)).toBe(501);
    expect(await once.once('0', async () => ++done)).toBe(502);
  });
});
