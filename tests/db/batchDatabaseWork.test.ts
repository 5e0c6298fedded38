import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchDatabaseWork, batchDatabaseWorkFor } from '../../src/db/batchDatabaseWork.ts';

/** Doubles numbers, refuses odd ones, and writes down which were done in one go. */
function doubling() {
  const batches: number[][] = [];
  const double = batchDatabaseWork(async (numbers: number[]) => {
    batches.push(numbers);
    await Promise.resolve();
    return numbers.map((number) => () => {
      if (number % 2 === 1) throw new Error(`${number} is odd`);
      return number * 2;
    });
  });
  return { batches, double };
}

describe('work done together', () => {
  it('gives everybody their own result or their own failure, in the order in which they came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1_000), { maxLength: 300 }), async (numbers) => {
        const { batches, double } = doubling();
        const settled = await Promise.allSettled(numbers.map(double));
        expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual(
          numbers.map((number) => (number % 2 === 1 ? `Error: ${number} is odd` : number * 2)),
        );
        expect(batches.flat()).toEqual(numbers);
      }),
    );
  });

  it('takes a crowd in few goes, none so long that the first wait for the last', async () => {
    const { batches, double } = doubling();
    await Promise.all(Array.from({ length: 100 }, (_, n) => double(2 * n)));
    expect(batches.length).toBeLessThanOrEqual(3);
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(50);
  });

  it('fails for all who went together, and goes on with those who come later', async () => {
    let broken = true;
    const work = batchDatabaseWork((items: string[]) =>
      broken ? Promise.reject(new Error('the disk is full')) : Promise.resolve(items.map((item) => () => item)),
    );
    const settled = await Promise.allSettled(['a', 'b', 'c'].map(work));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    broken = false;
    expect(await work('d')).toBe('d');
  });

  it('keeps apart what belongs to different owners', async () => {
    const goes: [object, string[]][] = [];
    const work = batchDatabaseWorkFor((owner: object, items: string[]) => {
      goes.push([owner, items]);
      return Promise.resolve(items.map((item) => () => item.toUpperCase()));
    });
    const [one, other] = [{}, {}];
    expect(await Promise.all([work(one, 'a'), work(other, 'b'), work(one, 'c')])).toEqual(['A', 'B', 'C']);
    expect(goes).toEqual([
      [one, ['a', 'c']],
      [other, ['b']],
    ]);
  });

  it('says so where an item was forgotten', async () => {
    const forgetful = batchDatabaseWork(() => Promise.resolve([]));
    await expect(forgetful('a')).rejects.toThrow('every item');
  });
});
