import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { registry } from '../../app/featureRegistry.ts';
import { writeMoment } from '../../calendar/dates.ts';
import { reminderPolicyOf } from '../../reminders/facts/store.ts';
import type { Policy } from '../../reminders/reminderPolicy.ts';
import { peopleNames, postCodesById } from '../../people/posts/store.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { scheduleInWords, type Coming } from '../../schedule/jobForesight.ts';
import { foreseePlanned } from '../../planning/foreseePlanned.ts';
import type { DueJobsResult } from '../../schedule/job.ts';
import { runDueJobs } from '../../schedule/runDueJobs.ts';
import { reminderReason } from '../../reminders/reminderReason.ts';
import { cliGroupNamed } from '../cliWorkingGroup.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';
import type { Db } from '../../db/db.ts';
import { parseConfig } from '../../config/config.ts';
import { createApp } from '../../app/app.ts';

const instant = z.iso.datetime({ offset: true, local: true });

export function cliTickVerb(): Command {
  return new Command('tick')
    .description(
      'Do what the scheduler would do at a moment: schedule, announce, open and close rounds, write reminders.',
    )
    .requiredOption('--at <iso>', 'the moment, for example 2026-12-01T09:00:00Z', parseInstant)
    .option('--dry-run', 'only say what would be done; nothing is written', false)
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText(
      'after',
      `
Examples:
  npm run focal -- tick --at 2026-12-01T09:00:00Z --dry-run
  npm run focal -- tick --at 2026-12-01T09:00:00+01:00
`,
    )
    .action(async ({ at, dryRun, group }: { at: Date; dryRun: boolean; group?: string }) => {
      const text = await cliWithDatabase(async (db) => {
        const workingGroupId = await cliGroupNamed(db, group);
        const app = createApp({ db, workingGroupId, dataDir: parseConfig().dataDir, reportBug: () => '' });
        const policy = await reminderPolicyOf(db, workingGroupId);
        const zone = await zoneOfGroup(db, workingGroupId);
        const { foresights, jobs } = registry;
        const done = dryRun ? await foreseePlanned(app, at, at, foresights) : await runDueJobs(app, at, jobs);
        return inWords(db, done, { dryRun, zone, policy });
      });
      process.stdout.write(`${text}\n`);
    });
}

function parseInstant(text: string): Date {
  const moment = new Date(text);
  if (!instant.safeParse(text).success || Number.isNaN(moment.getTime())) {
    throw new InvalidArgumentError('It must be a moment such as 2026-12-01T09:00:00Z.');
  }
  return moment;
}

/** What the calendar does, as the first word of a line. */
const acts: Readonly<Record<string, string>> = { openRound: 'open', closeRound: 'close' };

/** A line for each thing that was or would be done, and why; nothing about steps in whose place a later one goes out. */
async function inWords(
  db: Db,
  { calendar, reminders, skipped, coming }: DueJobsResult & { coming?: readonly Coming[] },
  how: { dryRun: boolean; zone: string; policy: Policy },
): Promise<string> {
  const names = await peopleNames(
    db,
    reminders.map(({ person }) => person),
  );
  const gaps = skipped.filter(({ reason }) => reason === 'nobodyHolds');
  const posts = [...reminders.flatMap(({ covers }) => covers), ...gaps].map(({ post }) => post);
  const codes = await postCodesById(db, posts);
  const stepOf = (step: string) => how.policy.steps.find(({ key }) => key === step)?.to ?? step;
  const line = (what: string, words: string) => `${what.padEnd(12)} ${words}`;
  const lines = [
    ...calendar.map(({ what, subject, reason }) =>
      line(acts[what] ?? what, reason === undefined ? subject : `${subject}: ${reason}`),
    ),
    ...(coming ?? []).map((one) => line('bulletin', scheduleInWords(one, how.zone, 'en'))),
    ...reminders.map((one) => {
      const about = [...new Set(one.covers.map(({ post }) => codes.get(post) ?? String(post)))].join(', ');
      const who = names.get(one.person) ?? String(one.person);
      const why = reminderReason(one, how.policy, 'en');
      return line('remind', `${writeMoment(one.at, how.zone, 'en')} ${who} about ${about}: ${why}`);
    }),
    ...gaps.map(({ post, step }) => line('skip', `${codes.get(post) ?? post}: nobody is ${stepOf(step)}`)),
  ];
  const heading = how.dryRun ? 'Would be done (nothing was written)' : 'Done';
  return lines.length === 0 ? 'Nothing is due.' : [`${heading}; times are in ${how.zone}:`, ...lines].join('\n');
}
