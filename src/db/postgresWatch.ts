import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StorageUnavailable } from './databaseFailure.ts';

/** How often the server is asked whether it answers, and how long it may take; both in milliseconds. */
const EVERY_MS = 3_000;
const WITHIN_MS = 5_000;

/** Knows whether a PostgreSQL server answers: a paused one keeps its connections open and says nothing at all. */
export interface PostgresWatch {
  /**
   * Refuses at once while the server is silent, and gives up on `work` when it falls silent meanwhile; `stored` says what
   * has become of work that was given up.
   */
  unlessSilent<Result>(work: () => Promise<Result>, stored: 'nothing' | 'unknown'): Promise<Result>;
  stop(): void;
}

/**
 * Asks the server over a new connection each time, as a paused one may still serve old ones. Only this decides: a long
 * statement of a healthy server is waited for, and nobody waits for a server that says nothing.
 */
export function watchPostgres(url: string, everyMs = EVERY_MS, withinMs = WITHIN_MS): PostgresWatch {
  const stopping = new AbortController();
  const { signal } = stopping;
  const waiting = new Set<() => void>();
  let silent = false;
  void keepAsking();
  return {
    async unlessSilent(work, stored) {
      if (silent) throw unavailable('nothing');
      const { promise: silence, reject } = withReject();
      const giveUp = () => reject(unavailable(stored));
      waiting.add(giveUp);
      return Promise.race([work(), silence]).finally(() => waiting.delete(giveUp));
    },
    stop: () => stopping.abort(),
  };

  async function keepAsking(): Promise<void> {
    while (await pause(everyMs, signal)) {
      silent = !(await answersWithin(url, withinMs, signal));
      if (silent) for (const giveUp of waiting) giveUp();
    }
  }
}

/** Whether the server says anything in time, be it a refusal: that reaches whoever asks for something. */
async function answersWithin(url: string, withinMs: number, signal: AbortSignal): Promise<boolean> {
  const socket = new Socket();
  const client = new pg.Client({ connectionString: url, application_name: 'focal watch', stream: () => socket });
  // What goes wrong is said by the promises below as well.
  client.on('error', () => undefined);
  const asked = (async () => {
    await client.connect();
    await client.query('SELECT 1');
  })().then(
    () => true,
    () => true,
  );
  // In two halves: a process that itself stood still finds both the time over and the answer there.
  const late = pause(withinMs / 2, signal)
    .then(() => pause(withinMs / 2, signal))
    .then((over) => !over);
  const answered = await Promise.race([asked, late]);
  // A server that says nothing does not say goodbye either.
  socket.destroy();
  return answered;
}

/** Resolves with true after a while; with false at once when `signal` is aborted. Keeps no process alive. */
function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { ref: false, signal }).catch(() => false);
}

const unavailable = (stored: 'nothing' | 'unknown'): StorageUnavailable =>
  new StorageUnavailable(
    stored === 'nothing' ? 'DATABASE_SILENT' : 'DATABASE_FELL_SILENT',
    'PostgreSQL does not answer.',
  );

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, fail) => (reject = fail));
  return { promise, reject };
}
