import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type Language, languages, languageSchema } from '../../language/language.ts';
import { type Audience, audiences } from '../../protocol/audience.ts';
import { formats, type Format } from '../../protocol/bulletinEditingIntent.ts';
import { annualJson, writePapers } from '../../reports/annualPaper.ts';
import { paperUnpublishedExercises } from '../../reports/publishedExercises.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';
import { cliGroupNamed } from '../cliWorkingGroup.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';

interface Options {
  year: number;
  json: boolean;
  format: Format[];
  language: Language[] | undefined;
  audience: Audience | undefined;
  out: string;
  group?: string;
}

/** `focal report annual --year N`: the yearly paper as files, or all of it as JSON. */
export function cliReportVerb(): Command {
  return new Command('report')
    .summary('write the yearly paper from the registers')
    .description(
      'Write the yearly paper from the registers, the policy and the analyses of a year: as files, or with --json as figures and as ' +
        'sections whose sentences name the entries that they rest on.',
    )
    .addArgument(new Argument('<paper>', 'which one').choices(['annual']))
    .requiredOption('--year <year>', 'the year that it tells of', parseYear)
    .option('--json', 'print figures and sections as JSON; without --audience everything is counted', false)
    .option('--format <formats>', `formats with commas between: ${formats.join(',')}`, parseFormats, [...formats])
    .option(
      '--language <languages>',
      'languages with commas between: en,fr,es (JSON takes the first; en)',
      parseLanguages,
    )
    .addOption(new Option('--audience <audience>', 'whom it is for (files: memberStates)').choices(audiences))
    .option('--out <folder>', 'where the files go', 'publications')
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText(
      'after',
      `
Examples:
  npm run --silent focal -- report annual --year 2000 --json > annual.json
  npm run focal -- report annual --year 2000 --format pdf,docx --language en,fr
`,
    )
    .action(report);
}

async function report(_paper: string, options: Options): Promise<void> {
  const { year, json, audience, out: folder } = options;
  await cliWithDatabase(async (db) => {
    const workingGroupId = await cliGroupNamed(db, options.group);
    if (json) {
      const scope = { workingGroupId, year, audience: audience ?? null };
      const paper = await annualJson(db, scope, options.language?.[0] ?? 'en');
      process.stdout.write(`${JSON.stringify(paper, null, 2)}\n`);
      return;
    }
    const scope = { workingGroupId, year, audience: audience ?? 'memberStates' };
    const to = { folder, formats: options.format, languages: options.language ?? languages, now: new Date() };
    const paths = await writePapers(db, scope, to);
    for (const { label, audiences: without } of await paperUnpublishedExercises(db, workingGroupId, year))
      if (without.includes(scope.audience))
        process.stderr.write(`Left out: the analysis of “${label}” has not been published to ${scope.audience}.\n`);
    if (paths.length === 0)
      throw new CliRefusal(`There is nothing to say of ${year}: import entries of that year, or enter them in chat.`);
    process.stdout.write(`${paths.length === 1 ? 'One file is' : `${paths.length} files are`} in ${folder}.\n`);
  });
}

function parseYear(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw new InvalidArgumentError('It must be a year, as 2000.');
  return Number(text);
}

function parseFormats(text: string): Format[] {
  return parseList(text, (one) => formats.find((format) => format === one), formats);
}

function parseLanguages(text: string): Language[] {
  return parseList(text, (one) => languageSchema.safeParse(one).data, languages);
}

function parseList<Item>(text: string, known: (one: string) => Item | undefined, all: readonly string[]): Item[] {
  const items = text.split(',').map((one) => {
    const item = known(one.trim());
    if (item === undefined)
      throw new InvalidArgumentError(`It must be some of ${all.join(', ')}, with commas between.`);
    return item;
  });
  return [...new Set(items)];
}
