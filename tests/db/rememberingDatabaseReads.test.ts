import { describe, expect, it } from 'vitest';
import { rememberingDatabaseReads } from '../../src/db/rememberingDatabaseReads.ts';

const at = (ms: number): Date => new Date(ms);

describe('remembering what was read', () => {
  it('reads many things in one go, things of one value once, and gives the values in the order of the things', async () => {
    const reads: string[][] = [];
    const lengths = rememberingDatabaseReads(
      1_000,
      (word: string) => word.toLowerCase(),
      (words) => {
        reads.push(words);
        return Promise.resolve(words.map((word) => word.length));
      },
    );
    expect(await lengths(['Oslo', 'Dakar', 'OSLO'], at(0))).toEqual([4, 5, 4]);
    expect(await lengths(['dakar', 'Quito', 'Lima'], at(999))).toEqual([5, 5, 4]);
    expect(reads).toEqual([
      ['OSLO', 'Dakar'],
      ['Quito', 'Lima'],
    ]);
  });

  it('reads again when its time is over, and when the clock was set back', async () => {
    let value = 0;
    const count = rememberingDatabaseReads(
      1_000,
      () => '',
      () => Promise.resolve([++value]),
    );
    expect(await count([1], at(5_000))).toEqual([1]);
    expect(await count([1], at(5_999))).toEqual([1]);
    expect(await count([1], at(6_000))).toEqual([2]);
    expect(await count([1], at(1_000))).toEqual([3]);
  });

  it('remembers nothing of a failure', async () => {
    let broken = true;
    const read = rememberingDatabaseReads(
      1_000,
      () => '',
      () => (broken ? Promise.reject(new Error('no database')) : Promise.resolve(['there'])),
    );
    await expect(read([1], at(0))).rejects.toThrow('no database');
    broken = false;
    expect(await read([1], at(1))).toEqual(['there']);
  });

  it('lets those who ask at the same time wait for one reading', async () => {
    let reads = 0;
    const count = rememberingDatabaseReads(1_000, String, async (things: number[]) => {
      reads += 1;
      await Promise.resolve();
      return things.map((thing) => thing * 10);
    });
    const asked = await Promise.all([count([1, 2], at(0)), count([2, 3], at(0)), count([1, 3], at(0))]);
    expect(asked).toEqual([
      [10, 20],
      [20, 30],
      [10, 30],
    ]);
    expect(reads).toBe(2);
  });
});
