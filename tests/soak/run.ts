import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostile } from './hostile/hostile.ts';
import { soak } from './soak.ts';

const HELP = `npm run soak -- [kills | sqlite | hostile] [--kills N] [--payloads N] [--seed N]

kills: three processes of Focal on one PostgreSQL, with a fake Slack and a fake Teams that lose replies and answer 429 and 5xx, while
people answer and processes are killed. Prints how often each message came; ends with 1 where one was lost or doubled.
sqlite: the same of one process on SQLite, which Slack reaches by HTTP and by socket in turn.
hostile: one process, and one with Slack by socket; hostile texts and broken payloads through every door. Prints how much longer others wait, and what was answered
by door; ends with 1 where somebody waited, anything got a 5xx, or memory grew. Without a name all run.

  --kills N      how many times a process is killed (default 500)
  --payloads N   how many broken payloads each door gets (default 10000)
  --seed N       decides the order of kills, faults, acts and payloads (default: by the clock; it is printed)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string' },
    payloads: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const kills = Number(values.kills ?? 500);
const payloads = Number(values.payloads ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const parts: Record<string, (folder: string) => Promise<boolean>> = {
  kills: (folder) => soak({ on: 'PostgreSQL', kills, seed, folder }, say),
  sqlite: (folder) => soak({ on: 'SQLite', kills, seed, folder }, say),
  hostile: (folder) => hostile({ seed, payloads, folder }, say),
};
const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
const isRight = [kills, payloads, seed].every((one) => Number.isInteger(one) && one >= 0);
if (values.help || !isRight || wanted.some((name) => !Object.hasOwn(parts, name))) {
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 2);
}
// Leaves no process behind: an exit kills those that it began.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
for (const name of wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'focal-soak-'));
  try {
    if (!(await parts[name]?.(folder))) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
