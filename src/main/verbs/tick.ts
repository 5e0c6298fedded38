import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { bulletinErrand } from '../../bulletin/desk/errand.ts';
import { writeMoment } from '../../language/dates.ts';
import { peopleNames, postCodesById } from '../../reminders/store.ts';
import { zoneOfGroup } from '../../schedule/store.ts';
import { tick, type Tick } from '../../schedule/tick.ts';
import { existingGroup } from '../cliGroup.ts';
import { withDatabase } from '../withDatabase.ts';
import type { Db } from '../../db/db.ts';

const instant = z.iso.datetime({ offset: true, local: true });

export function tickVerb(): Command {
  return new Command('tick')
    .summary('do what the scheduler would do at a moment')
    .description(
      'Do what the scheduler would do at a moment: schedule, announce, open and close rounds, write reminders.',
    )
    .requiredOption('--at <iso>', 'the moment, for example 2026-12-01T09:00:00Z', readInstant)
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
      const text = await withDatabase(async (db) => {
        const workingGroupId = await existingGroup(db, group);
        const app = { db, workingGroupId, reportBug: () => '' };
        const done = await tick(app, at, { dryRun, errands: [bulletinErrand] });
        return inWords(db, done, { dryRun, zone: await zoneOfGroup(db, workingGroupId) });
      });
      process.stdout.write(`${text}\n`);
    });
}

function readInstant(text: string): Date {
  const moment = new Date(text);
  if (!instant.safeParse(text).success || Number.isNaN(moment.getTime())) {
    throw new InvalidArgumentError('It must be a moment such as 2026-12-01T09:00:00Z.');
  }
  return moment;
}

/** A line for each thing that was or would be done, and why. */
async function inWords(
  db: Db,
  { calendar, reminders, skipped }: Tick,
  how: { dryRun: boolean; zone: string },
): Promise<string> {
  const names = await peopleNames(
    db,
    reminders.map(({ person }) => person),
  );
  const posts = [...reminders.flatMap(({ covers }) => covers), ...skipped].map(({ post }) => post);
  const codes = await postCodesById(db, posts);
  const lines = [
    ...calendar.map(
      ({ what, subject, reason }) => `${what.padEnd(12)} ${subject}${reason === undefined ? '' : ` (${reason})`}`,
    ),
    ...reminders.map(({ at, person, rung, covers, because }) => {
      const about = [...new Set(covers.map(({ post, step }) => `${codes.get(post) ?? post} [${step}]`))].join(', ');
      const why = because.size === 0 ? '' : ` because of ${[...because].join(', ')}`;
      return `${'remind'.padEnd(12)} ${writeMoment(at, how.zone, 'en')} ${names.get(person) ?? person} (${rung}) about ${about}${why}`;
    }),
    ...skipped.map(({ post, step, reason }) => `${'skip'.padEnd(12)} ${codes.get(post) ?? post} [${step}]: ${reason}`),
  ];
  const heading = how.dryRun ? 'Would be done (nothing was written):' : 'Done:';
  return [lines.length === 0 ? 'Nothing is due.' : heading, ...lines].join('\n');
}
