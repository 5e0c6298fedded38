import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Bench = (report: (line: string) => void) => Promise<unknown>;

/** Each runs in a process of its own: neither its memory nor its time is counted with another's. */
const benches: Record<string, { title: string; load: () => Promise<Bench> }> = {
  bulletin: {
    title: 'An issue of 60 items and 20 figures, as files',
    load: async () => (await import('./bulletin.ts')).benchBulletin,
  },
  answers: {
    title: 'Answering, against the bare database writes',
    load: async () => (await import('./answers.ts')).benchAnswers,
  },
  analysis: {
    title: 'Analysis, against the database’s own GROUP BY',
    load: async () => (await import('./analysis.ts')).benchAnalysis,
  },
  documents: {
    title: 'The analysis of 200 posts and 100 objectives, as files',
    load: async () => (await import('./documents.ts')).benchDocuments,
  },
  registers: {
    title: 'A register of 10,000 entries, against the database’s own time',
    load: async () => (await import('./registers.ts')).benchRegisters,
  },
  reminders: {
    title: '10,000 reminders due at once, while people answer',
    load: async () => (await import('./reminders.ts')).benchReminders,
  },
  growth: {
    title: 'Acts and minutes at 24, 240 and 2,400 posts',
    load: async () => (await import('./growth.ts')).benchGrowth,
  },
  slack: {
    title: 'Acknowledging in Slack, against a bare Bolt app',
    load: async () => (await import('./slack.ts')).benchSlack,
  },
  page: {
    title: 'The page of the local chat, in a browser',
    load: async () => (await import('./page.ts')).benchPage,
  },
  teams: {
    title: 'Answering dialogs in Teams, against a bare teams-ai app',
    load: async () => (await import('./teams.ts')).benchTeams,
  },
};

/** `npm run bench` runs them all, `npm run bench -- analysis` one. All figures are of this machine and this run. */
const wanted = process.argv.slice(2);
const [only] = wanted;
const bench = only === undefined ? undefined : benches[only];
if (bench && wanted.length === 1) {
  process.stdout.write(`\n${bench.title}\n`);
  const run = await bench.load();
  await run((line) => process.stdout.write(`  ${line}\n`));
} else
  for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
    if (!(name in benches)) throw new Error(`no bench "${name}", but: ${Object.keys(benches).join(', ')}`);
    const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
