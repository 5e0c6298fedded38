import { Worker } from 'node:worker_threads';
import type { RenderJob } from './renderJob.ts';

/** A job as it goes to the thread, and what comes back. */
export interface RenderOrder {
  id: number;
  job: RenderJob;
}
export type RenderResult = { id: number } & ({ pieces: Uint8Array[] } | { error: Error });

/** A thread that has had nothing to do for so long gives its memory back. */
const IDLE_MS = 60_000;

/**
 * Many times what a document needs. Without a limit the engine takes four times what is in use before it collects: 36 files of 200 posts
 * took 90 MB more.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 16 };

/**
 * A thread beside this one, started when there is something to do, that carries out jobs one after the other. A job that
 * fails rejects with its error; if the thread dies, what it still had to do rejects, and the next job has a new one.
 */
export function renderWorker(entry: URL, { execArgv }: { execArgv?: string[] } = {}) {
  const waiting = new Map<number, { resolve(pieces: Buffer[]): void; reject(error: Error): void }>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;

  function start(): Worker {
    const started = new Worker(entry, { resourceLimits, ...(execArgv ? { execArgv } : {}) });
    started.on('message', (delivery: RenderResult) => {
      const job = waiting.get(delivery.id);
      waiting.delete(delivery.id);
      if ('error' in delivery) job?.reject(delivery.error);
      else job?.resolve(delivery.pieces.map((piece) => Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)));
      if (waiting.size === 0) rest(started);
    });
    started.on('error', (error) => lose(started, error));
    started.on('exit', (code) => lose(started, new Error(`the thread that makes documents ended with ${code}`)));
    return started;
  }

  /** Nobody waits for an idle thread: it does not keep the process alive. */
  function rest(started: Worker): void {
    started.unref();
    idle = setTimeout(() => {
      thread = undefined;
      void started.terminate();
    }, IDLE_MS).unref();
  }

  function lose(lost: Worker, error: Error): void {
    if (lost !== thread) return;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  return {
    do(job: RenderJob): Promise<Buffer[]> {
      clearTimeout(idle);
      thread ??= start();
      thread.ref();
      const order: RenderOrder = { id: ++last, job };
      return new Promise((resolve, reject) => {
        waiting.set(order.id, { resolve, reject });
        thread?.postMessage(order);
      });
    },
    async close(): Promise<void> {
      clearTimeout(idle);
      await thread?.terminate();
    },
  };
}

/** What was built runs in a thread as it is; sources, which tests run, would have to be transformed there: they stay here. */
const isBuilt = import.meta.url.endsWith('.js');
const own = renderWorker(new URL('renderThread.js', import.meta.url));

/** Carries out a job where it keeps nobody waiting: a PDF takes most of a second, in which no button would be answered. */
export async function renderInWorker(job: RenderJob): Promise<Buffer[]> {
  if (isBuilt) return own.do(job);
  const { renderDocument: render } = await import('./renderDocument.ts');
  return render(job);
}
