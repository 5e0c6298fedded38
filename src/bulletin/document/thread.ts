import { parentPort } from 'node:worker_threads';
import { carryOut } from './carryOut.ts';
import type { Delivery, Order } from './workshop.ts';

/** The thread of the workshop: jobs one after the other, so that the memory of one is free before the next. */
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', (order: Order) => {
  before = before.then(() => deliver(order));
});

async function deliver({ id, job }: Order): Promise<void> {
  const delivery: Delivery = await carryOut(job).then(
    (pieces) => ({ id, pieces: pieces.map((piece) => new Uint8Array(piece)) }),
    (error: unknown) => ({ id, error: error instanceof Error ? error : new Error(String(error)) }),
  );
  parentPort?.postMessage(delivery);
}
