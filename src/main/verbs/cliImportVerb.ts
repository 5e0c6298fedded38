import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { CliRefusal } from '../../core/cliRefusal.ts';
import { cliGroupToImportInto } from '../cliWorkingGroup.ts';
import { importFile, type ImportReport } from '../../imports/importFileIntoGroup.ts';
import { importHelp } from '../../imports/importHelp.ts';
import { sayWords } from '../../language/catalogueTextAsValue.ts';
import { describeImportPreview } from '../../imports/previewImport.ts';
import { parseImportHeadingMap, type HeadingMap } from '../../imports/table/findImportHeader.ts';
import { showCliProgress } from '../showCliProgress.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';

interface ImportVerbOptions {
  group?: string;
  map: string[];
  remove?: true;
  dryRun?: true;
}

/** `focal import FILE`: prints what was added and changed, or that nothing was. */
export function cliImportVerb(): Command {
  return new Command('import')
    .description(
      'Import a roster (XLSX, CSV, TSV, JSON or YAML), staff figures (XLSX, CSV, TSV) or a round file (JSON or YAML). All problems of the file are listed at once, and ' +
        'then nothing is imported; the same file a second time changes nothing.',
    )
    .argument('<file>', 'file that ends in .xlsx, .csv, .tsv, .txt, .json, .yaml or .yml')
    .option('--group <code>', 'working group to import into; needed only where there are several')
    .option('--map <heading=column>', 'which column a heading stands for; may be given several times', collect, [])
    .option('--remove', 'take out what the file no longer has: people at the posts it lists, objectives of its plan')
    .option('--dry-run', 'change nothing, and print what is new, changed, the same, and would be removed')
    .addHelpText('after', importHelp)
    .action(async (path: string, { group, map, ...options }: ImportVerbOptions) => {
      const headings = headingMap(map);
      const content = await cliImportFileContent(path);
      const progress = showCliProgress('Importing');
      const report = await cliWithDatabase(async (db) => {
        const code = await cliGroupToImportInto(db, group);
        const onRow = (done: number, total: number) => progress.at(done, total);
        return importFile(db, code, { name: basename(path), content }, new Date(), {
          ...options,
          isCodeNamed: group !== undefined,
          map: headings,
          onRow,
        });
      }).finally(() => progress.stop());
      process.stdout.write(`${describeImport(basename(path), report, options)}\n`);
    });
}

function collect(one: string, before: readonly string[]): string[] {
  return [...before, one];
}

function headingMap(texts: readonly string[]): HeadingMap {
  try {
    return parseImportHeadingMap(texts);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CliRefusal(error.message);
  }
}

/** The file at a path. Refuses one that is not there or cannot be read. */
export async function cliImportFileContent(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why =
      error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'it is a folder' : error.message;
    throw new CliRefusal(`${path} cannot be read: ${why}.`);
  }
}

function describeImport(
  name: string,
  { tally, remarks, updates, round, preview, cells }: ImportReport,
  { dryRun, remove }: { dryRun?: true; remove?: true },
): string {
  const read = cells ? [`  cells: ${cells.filled} filled, ${cells.read} read, ${cells.left.length} left out`] : [];
  const said = [...remarks.map((remark) => `  ${sayWords(remark, 'en')}`), ...read];
  const counts = (of: ReadonlyMap<string, number>) => [...of].map(([what, count]) => `${what} ${count}`).join(', ');
  if (dryRun) {
    const would = tally.isEmpty ? describeImportPreview(preview) : [`  would be added: ${counts(tally.added)}`];
    return [`${name} would be imported; nothing was changed.`, ...would, ...said].join('\n');
  }
  const lines = tally.isEmpty
    ? [`${name}: nothing changed, everything is there already.`]
    : [
        `${name} was imported.`,
        ...(tally.added.size > 0 ? [`  added: ${counts(tally.added)}`] : []),
        ...(tally.changed.size > 0 ? [`  changed: ${counts(tally.changed)}`] : []),
      ];
  const changes = preview.lines.filter(({ is }) => is === 'changed');
  const gone = remove ? [] : preview.lines.filter(({ is }) => is === 'removed');
  const listed = describeImportPreview({ ...preview, lines: [...changes, ...gone] }).slice(0, -1);
  const kept = gone.length > 0 ? ['Nothing was removed; add --remove to take out what the file no longer has.'] : [];
  const toReplay =
    updates.length > 0 && round
      ? [
          `The ${updates.length} updates of "${round.label}" are not imported; "replay ${name}" sends them as a person would.`,
        ]
      : [];
  return [...lines, ...listed, ...said, ...kept, ...toReplay].join('\n');
}
