import { benchAnalysis } from './analysis.ts';
import { benchAnswers } from './answers.ts';
import { benchReminders } from './reminders.ts';
import { benchSlack } from './slack.ts';
import { benchTeams } from './teams.ts';
import { benchBulletin } from './bulletin.ts';

const benches: Record<string, { title: string; run: (report: (line: string) => void) => Promise<unknown> }> = {
  bulletin: { title: 'An issue of 60 items and 20 figures, as files', run: benchBulletin },
  answers: { title: 'Answering, against the bare database writes', run: benchAnswers },
  analysis: { title: 'Analysis, against the database’s own GROUP BY', run: benchAnalysis },
  reminders: { title: '10,000 reminders due at once, while people answer', run: benchReminders },
  slack: { title: 'Acknowledging in Slack, against a bare Bolt app', run: benchSlack },
  teams: { title: 'Answering dialogs in Teams, against a bare teams-ai app', run: benchTeams },
};

/** `npm run bench` runs them all, `npm run bench -- analysis` one. All figures are of this machine and this run. */
const wanted = process.argv.slice(2);
for (const [name, { title, run }] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${title}\n`);
  await run((line) => process.stdout.write(`  ${line}\n`));
}
