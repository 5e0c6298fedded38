import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { soak } from './soak.ts';

const HELP = `npm run soak -- [--kills N] [--seed N]

Three processes of Focal on one PostgreSQL, with a fake Slack and a fake Teams that lose replies and answer 429 and 5xx, while
people answer and processes are killed. Prints how often each message came; ends with 1 where one was lost or doubled.

  --kills N   how many times a process is killed (default 200)
  --seed N    decides the order of kills, faults and acts (default: by the clock; it is printed)
`;

const { values } = parseArgs({
  options: { kills: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
});
const kills = Number(values.kills ?? 200);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (values.help || ![kills, seed].every((one) => Number.isInteger(one) && one >= 0)) {
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 2);
}
// Leaves no process behind: an exit kills those that it began.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const folder = mkdtempSync(join(tmpdir(), 'focal-soak-'));
try {
  const good = await soak({ kills, seed, folder }, (line) => void process.stdout.write(`${line}\n`));
  process.exitCode = good ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
