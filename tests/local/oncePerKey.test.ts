import { describe, expect, test } from 'vitest';
import { OncePerKey } from '../../handlers/local/oncePerKey.ts';

describe('doing something once', () => {
  test('gives everybody who asks with the same key the one result', async () => {
    const results = new OncePerKey<number>();
    let done = 0;
    const work = async () => ++done;
    expect(await Promise.all([results.share('a', work), results.share('a', work), results.share('b', work)])).toEqual([
      1, 1, 2,
    ]);
    expect(await results.share('a', work)).toBe(1);
  });

  test('lets what failed be tried again', async () => {
    const results = new OncePerKey<string>();
    await expect(results.share('a', () => Promise.reject(new Error('no line')))).rejects.toThrow('no line');
    expect(await results.share('a', async () => 'there')).toBe('there');
  });

  test('forgets the oldest in time', async () => {
    const results = new OncePerKey<number>();
    let done = 0;
    for (let key = 0; key <= 500; key++) await results.share(String(key), async () => ++done);
    expect(await results.share('500', async () => ++done)).toBe(501);
    expect(await results.share('0', async () => ++done)).toBe(502);
  });
});
