import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { zipSync } from 'fflate';
import { conclusionProofSheet } from '../../analysis/proof/proofSheet.ts';
import { cliGroupNamed } from '../cliWorkingGroup.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';
import type { Db } from '../../db/db.ts';
import { exportGroup } from '../../export/exportGroup.ts';
import { exportSheets } from '../../export/sheets/exportSheets.ts';
import { sheetToCsv } from '../../export/sheets/sheetToCsv.ts';
import { sheetsToWorkbook } from '../../export/sheets/sheetsToWorkbook.ts';
import { groupById } from '../../people/group/store.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';

const formats = ['json', 'xlsx', 'csv'] as const;
type ExportFormat = (typeof formats)[number];

/** `focal export`: what a working group takes along when it leaves. No tokens, codes or addresses. */
export function cliExportVerb(): Command {
  return new Command('export')
    .description(
      'Write what belongs to the working group: its roster, its rounds with questions and all revisions of the answers, registers, ' +
        'commitments, the bulletin, and the record of acts. As JSON whole: `import` takes it into an empty database; as a workbook, or ' +
        'a ZIP of CSV files, in tables, whose first one `import` takes. Codes, tokens and platform addresses are left out.',
    )
    .addOption(new Option('--format <format>', 'json, xlsx or csv').choices(formats).default('json'))
    .option('--out <file>', 'file to write to, instead of the output')
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText(
      'after',
      `
Examples:
  npm run --silent focal -- export > focal.json
  npm run focal -- export --format xlsx --out focal.xlsx
  npm run focal -- export --format csv --out focal-csv.zip
`,
    )
    .action(async ({ format, out, group }: { format: ExportFormat; out?: string; group?: string }) => {
      if (format !== 'json' && out === undefined && process.stdout.isTTY)
        throw new CliRefusal(`--format ${format} is no text: add --out with the file to write.`);
      await cliWithDatabase(async (db) => {
        const bytes = await bytesOf(db, await cliGroupNamed(db, group), format);
        if (out === undefined) await pipeline(bytes, process.stdout, { end: false });
        else await pipeline(bytes, createWriteStream(out));
      });
      if (out !== undefined) process.stdout.write(`Everything was written to ${out}.\n`);
    });
}

async function bytesOf(db: Db, workingGroupId: number, format: ExportFormat): Promise<Readable> {
  if (format === 'json') return Readable.from(exportGroup(db, workingGroupId));
  const { language } = await groupById(db, workingGroupId);
  const proofs = await conclusionProofSheet(db, workingGroupId, language);
  const sheets = [...(await exportSheets(db, workingGroupId)), proofs];
  if (format === 'xlsx') return Readable.from([await sheetsToWorkbook(sheets)]);
  const files = sheets.map((sheet) => [`${sheet.name}.csv`, new TextEncoder().encode(sheetToCsv(sheet))] as const);
  return Readable.from([zipSync(Object.fromEntries(files))]);
}
