import { dateIn } from '../../calendar/dates.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { basename } from 'node:path';
import { Command } from 'commander';
import { bugReporterAtStart, createLogAtStart } from '../log.ts';
import { cliGroupToImportInto } from '../cliWorkingGroup.ts';
import { importFile } from '../../imports/importFileIntoGroup.ts';
import { showCliProgress } from '../showCliProgress.ts';
import { closeReplayedRound, postsWithoutReplay, replayRound } from '../replay/replayRound.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';
import { cliImportFileContent } from './cliImportVerb.ts';
import { createApp } from '../../app/app.ts';

export function cliReplayVerb(): Command {
  return new Command('replay')
    .description(
      'Import a round file and send each of its updates page by page through the local channel, as its focal point would on that day; ' +
        'then close the round, if its last day is over. A replay that was cut off can be done again: what stands is left as it is.',
    )
    .argument('<file>', 'round file that ends in .json, .yaml or .yml')
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText('after', '\nExample:\n  npm run focal -- replay round-2000.json\n')
    .action(async (path: string, { group }: { group?: string }) => {
      const content = await cliImportFileContent(path);
      const progress = showCliProgress('Updates', process.stderr, 1);
      await cliWithDatabase(async (db) => {
        const now = new Date();
        const input = { name: basename(path), content };
        const report = await importFile(db, await cliGroupToImportInto(db, group), input, now);
        const app = createApp({
          db,
          workingGroupId: report.workingGroupId,
          reportBug: bugReporterAtStart(createLogAtStart('error')),
        });
        const onStep = (done: number, total: number) => progress.at(done, total);
        const round = await replayRound(app, report, { manner: () => 'pages', onStep });
        const today = dateIn(now, await zoneOfGroup(db, report.workingGroupId));
        if (round.closesAt < today) await closeReplayedRound(app, round);
        const empty = await postsWithoutReplay(app, round, report);
        process.stdout.write(whatStands(round.label, report.updates.length, empty));
      }).finally(() => progress.stop());
    });
}

function whatStands(label: string, all: number, empty: readonly string[]): string {
  if (empty.length === 0) return `${all} updates of "${label}" stand.\n`;
  return `${all - empty.length} of ${all} updates of "${label}" stand. Nothing is in those of ${empty.join(', ')}: they were not sent.\n`;
}
