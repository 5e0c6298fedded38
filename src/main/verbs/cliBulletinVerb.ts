import { Argument, Command, InvalidArgumentError } from 'commander';
import { writeAnalysisFiles, writeBulletinFiles } from '../../bulletin/writeBulletinFiles.ts';
import { parseConfig } from '../../config/config.ts';
import { cliGroupNamed, cliRoundLabelled } from '../cliWorkingGroup.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';
import { showCliProgress } from '../showCliProgress.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';

interface Options {
  issue?: number;
  round?: string;
  out: string;
  group?: string;
}

/** `focal bulletin build --issue N` and `--round LABEL`: the publications as files. */
export function cliBulletinVerb(): Command {
  return new Command('bulletin')
    .description(
      'Write an issue of the bulletin, or the global analysis of a round, as HTML, PDF, DOCX and Markdown, for every audience and ' +
        'in every language. A published issue is written as it was published; one that is not, as a draft.',
    )
    .addArgument(new Argument('<verb>', 'what to do').choices(['build']))
    .option('--issue <number>', 'number of the issue', parseNumber)
    .option('--round <label>', 'label of the round whose analysis is written')
    .option('--out <folder>', 'where the files go', 'publications')
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run focal -- bulletin build --issue 1\n  npm run focal -- bulletin build --round "Plans of Action 2000"\n',
    )
    .action(writeFiles);
}

async function writeFiles(_verb: string, { issue, round, out: folder, group }: Options): Promise<void> {
  if ((issue === undefined) === (round === undefined)) {
    throw new CliRefusal('Say what to build: --issue with a number, or --round with a label.');
  }
  const progress = showCliProgress('Files', process.stderr, 1);
  await cliWithDatabase(async (db) => {
    const workingGroupId = await cliGroupNamed(db, group);
    const to = {
      workingGroupId,
      folder,
      dataDir: parseConfig().dataDir,
      now: new Date(),
      onFile: (done: number, total: number) => progress.at(done, total),
    };
    const paths =
      issue === undefined
        ? await writeAnalysisFiles(db, {
            ...to,
            roundId: (await cliRoundLabelled(db, workingGroupId, round ?? '')).id,
          })
        : await writeBulletinFiles(db, { ...to, number: issue });
    if (paths === null)
      throw new CliRefusal(`There is no issue ${issue ?? ''} of the bulletin, and it is not the next one.`);
    process.stdout.write(`${paths.length} files are in ${folder}.\n`);
  }).finally(() => progress.stop());
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}
