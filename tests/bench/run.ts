type Bench = (report: (line: string) => void) => Promise<unknown>;

/** Each is loaded when it runs: the memory of one is not counted with another's. */
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
  reminders: {
    title: '10,000 reminders due at once, while people answer',
    load: async () => (await import('./reminders.ts')).benchReminders,
  },
  slack: {
    title: 'Acknowledging in Slack, against a bare Bolt app',
    load: async () => (await import('./slack.ts')).benchSlack,
  },
  teams: {
    title: 'Answering dialogs in Teams, against a bare teams-ai app',
    load: async () => (await import('./teams.ts')).benchTeams,
  },
};

/** `npm run bench` runs them all, `npm run bench -- analysis` one. All figures are of this machine and this run. */
const wanted = process.argv.slice(2);
for (const [name, { title, load }] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${title}\n`);
  const run = await load();
  await run((line) => process.stdout.write(`  ${line}\n`));
}
