import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { existingGroup } from '../cliGroup.ts';
import { exportGroup } from '../../export/exportGroup.ts';
import { withDatabase } from '../withDatabase.ts';

/** `focal export`: what a working group takes along when it leaves. No tokens, addresses or settings. */
export function exportVerb(): Command {
  return new Command('export')
    .description(
      'Write what belongs to the working group as JSON: its roster in the form that import reads, its rounds with questions and ' +
        'all revisions of the answers, the bulletin, and the record of acts. Drafts, platform addresses and settings are left out.',
    )
    .option('--out <file>', 'file to write to, instead of the output')
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText(
      'after',
      `
Examples:
  npm run --silent focal -- export > focal.json
  npm run focal -- export --out focal.json
`,
    )
    .action(async ({ out, group }: { out?: string; group?: string }) => {
      await withDatabase(async (db) => {
        const json = Readable.from(exportGroup(db, await existingGroup(db, group)));
        if (out === undefined) await pipeline(json, process.stdout, { end: false });
        else await pipeline(json, createWriteStream(out));
      });
      if (out !== undefined) process.stdout.write(`Everything was written to ${out}.\n`);
    });
}
