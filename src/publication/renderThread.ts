import { parentPort } from 'node:worker_threads';
import { renderDocument } from './renderDocument.ts';
import type { RenderResult, RenderOrder } from './renderWorker.ts';

/** The thread of the workshop: jobs one after the other, so that the memory of one is free before the next. */
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', (order: RenderOrder) => {
  before = before.then(() => deliver(order));
});

async function deliver({ id, job }: RenderOrder): Promise<void> {
  const delivery: RenderResult = await renderDocument(job).then(
    (pieces) => ({ id, pieces: pieces.map((piece) => new Uint8Array(piece)) }),
    (error: unknown) => ({ id, error: error instanceof Error ? error : new Error(String(error)) }),
  );
  parentPort?.postMessage(delivery);
}
