import { readdirSync, readFileSync } from 'node:fs';
import { startPostgres } from '../../prisma/postgres.mjs';

/** A PostgreSQL server of its own that can be paused as a whole: it keeps its connections open and says nothing. */
export interface PausablePostgres {
  readonly url: string;
  pause(): void;
  goOn(): void;
  stop(): Promise<void>;
}

export async function startPausablePostgres(): Promise<PausablePostgres> {
  const before = new Set(processes());
  const { url, stop } = await startPostgres();
  const [, port] = /:(\d+)\//.exec(url) ?? [];
  const postmaster = processes().find((id) => !before.has(id) && commandOf(id).includes(`port=${port}`));
  if (postmaster === undefined) throw new Error('the PostgreSQL server was not found among the processes');
  const signal = (name: NodeJS.Signals) => {
    for (const id of [postmaster, ...processes().filter((one) => parentOf(one) === postmaster)]) tell(id, name);
  };
  return {
    url,
    pause: () => signal('SIGSTOP'),
    goOn: () => signal('SIGCONT'),
    stop: async () => {
      signal('SIGCONT');
      await stop();
    },
  };
}

/** A session may have ended since it was seen. */
function tell(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

const processes = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** Empty for a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const commandOf = (id: number): string => read(`/proc/${id}/cmdline`);
const parentOf = (id: number): number => Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${id}/status`))?.[1]);
