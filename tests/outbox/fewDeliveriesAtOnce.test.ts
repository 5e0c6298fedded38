import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { fewDeliveriesAtOnce } from '../../src/outbox/fewDeliveriesAtOnce.ts';

/** Long enough for whatever waits for nobody. */
async function turns(): Promise<void> {
  for (let count = 0; count < 5; count++) await turn();
}

it('begins no more pieces of work than there are places, the others in their order', async () => {
  const begun: number[] = [];
  const end: (() => void)[] = [];
  const few = fewDeliveriesAtOnce(2);
  const all = [0, 1, 2, 3].map((piece) =>
    few(async () => {
      begun.push(piece);
      await new Promise<void>((resolve) => (end[piece] = resolve));
      return piece;
    }),
  );
  await turns();
  expect(begun).toEqual([0, 1]);
  end[1]?.();
  await turns();
  expect(begun).toEqual([0, 1, 2]);
  end[0]?.();
  end[2]?.();
  await turns();
  end[3]?.();
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
});

it('gives the place of a piece that failed to the next', async () => {
  const few = fewDeliveriesAtOnce(1);
  const failed = few(() => Promise.reject(new Error('no')));
  const next = few(() => Promise.resolve('yes'));
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

it('lets others have their turn between two pieces that never wait', async () => {
  const order: string[] = [];
  const few = fewDeliveriesAtOnce(1);
  const work = [1, 2, 3].map((piece) => few(async () => void order.push(`piece ${piece}`)));
  setImmediate(() => order.push('somebody else'));
  await Promise.all(work);
  expect(order.indexOf('somebody else')).toBeLessThan(order.indexOf('piece 3'));
});
