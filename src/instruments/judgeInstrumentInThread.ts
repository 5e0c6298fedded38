import { Worker } from 'node:worker_threads';
import type { JudgedSource } from './judgeInstrumentSource.ts';

/** Longer than the longest instrument takes on a slow machine. */
const JUDGED_WITHIN_MS = 20_000;

/** What was built runs in a thread as it is; sources, which tests run, would have to be transformed there: they stay here. */
const isBuilt = import.meta.url.endsWith('.js');

/** Judges an instrument where it keeps nobody waiting: its sentences take a good part of a second. Null where it takes too long. */
export async function judgeInstrumentInThread(
  source: string,
  file: string,
  { isStored = false } = {},
): Promise<JudgedSource | null> {
  if (isBuilt) return inThread({ source, file, isStored });
  const { judgeInstrumentSource: judgeSource } = await import('./judgeInstrumentSource.ts');
  return judgeSource(source, file, { isStored });
}

function inThread(workerData: { source: string; file: string; isStored: boolean }): Promise<JudgedSource | null> {
  const thread = new Worker(new URL('judgeThread.js', import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      resolve(null);
      void thread.terminate();
    }, JUDGED_WITHIN_MS);
    thread.once('message', (judged: JudgedSource) => {
      clearTimeout(patience);
      resolve(judged);
    });
    thread.once('error', (error) => {
      clearTimeout(patience);
      reject(error);
    });
  });
}
