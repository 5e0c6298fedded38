import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { toWorkbook } from '../../export/sheets/toWorkbook.ts';
import { templateSheets } from '../../imports/template.ts';

/** `focal template [FILE]`: the empty workbook of a roster. */
export function templateVerb(): Command {
  return new Command('template')
    .description(
      'Write a workbook with the columns of a roster and a sheet that says what goes where. Filled in, it is imported with `import`.',
    )
    .argument('[file]', 'file to write', 'focal-roster.xlsx')
    .addHelpText('after', '\nExample:\n  npm run focal -- template roster.xlsx\n')
    .action(async (file: string) => {
      await writeFile(file, await toWorkbook(templateSheets()));
      process.stdout.write(`The empty roster was written to ${file}; fill in its first sheet, then: import ${file}\n`);
    });
}
