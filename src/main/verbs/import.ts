import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { CliRefusal } from '../cliRefusal.ts';
import { groupToImportInto } from '../cliGroup.ts';
import { importFile, type ImportReport } from '../import/importFile.ts';
import { importHelp } from '../import/help.ts';
import { showProgress } from '../progress.ts';
import { withDatabase } from '../withDatabase.ts';

/** `focal import FILE`: prints what was added and changed, or that nothing was. */
export function importVerb(): Command {
  return new Command('import')
    .description(
      'Import a roster (CSV, JSON or YAML) or a round file (JSON or YAML). All problems of the file are listed at once, and then ' +
        'nothing is imported; the same file a second time changes nothing.',
    )
    .argument('<file>', 'file that ends in .csv, .json, .yaml or .yml')
    .option('--group <code>', 'working group to import into; needed only where there are several')
    .addHelpText('after', importHelp)
    .action(async (path: string, { group }: { group?: string }) => {
      const content = await contentOf(path);
      const progress = showProgress('Importing');
      const report = await withDatabase(async (db) => {
        const code = await groupToImportInto(db, group);
        return importFile(db, code, { name: basename(path), content }, new Date(), (done, total) =>
          progress.at(done, total),
        );
      }).finally(() => progress.stop());
      process.stdout.write(`${describeImport(basename(path), report)}\n`);
    });
}

/** The file at a path. Refuses one that is not there or cannot be read. */
export async function contentOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why =
      error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'it is a folder' : error.message;
    throw new CliRefusal(`${path} cannot be read: ${why}.`);
  }
}

function describeImport(name: string, { tally, remarks, updates, round }: ImportReport): string {
  const counts = (of: ReadonlyMap<string, number>) => [...of].map(([what, count]) => `${what} ${count}`).join(', ');
  const lines = tally.isEmpty
    ? [`${name}: nothing changed, everything is there already.`]
    : [
        `${name} was imported.`,
        ...(tally.added.size > 0 ? [`  added: ${counts(tally.added)}`] : []),
        ...(tally.changed.size > 0 ? [`  changed: ${counts(tally.changed)}`] : []),
      ];
  const kept =
    updates.length > 0 && round
      ? [
          `The ${updates.length} updates of "${round.label}" are not imported; "replay ${name}" sends them as a person would.`,
        ]
      : [];
  return [...lines, ...remarks, ...kept].join('\n');
}
