import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { sheetsToWorkbook } from '../../export/sheets/sheetsToWorkbook.ts';
import { type Language, languages } from '../../language/language.ts';
import { staffImportTemplate } from '../../imports/staff/staffImportTemplate.ts';
import { rosterTemplateSheets } from '../../imports/rosterTemplate.ts';

/** `focal template [FILE]`: the empty workbook of a roster, or of staff figures. */
export function cliTemplateVerb(): Command {
  return new Command('template')
    .description(
      'Write a workbook with the columns of a roster and a sheet that says what goes where. Filled in, it is imported with `import`.',
    )
    .argument('[file]', 'file to write (default: focal-roster.xlsx or focal-staff.xlsx)')
    .option('--staff', 'women and men by category and grade instead of a roster')
    .addOption(
      new Option('--language <language>', 'language of its headings and notes').choices(languages).default('en'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  npm run focal -- template roster.xlsx\n  npm run focal -- template --staff staff.xlsx\n',
    )
    .action(async (named: string | undefined, { staff, language }: { staff?: true; language: Language }) => {
      const file = named ?? (staff ? 'focal-staff.xlsx' : 'focal-roster.xlsx');
      await writeFile(
        file,
        await sheetsToWorkbook(staff ? staffImportTemplate(language) : rosterTemplateSheets(language)),
      );
      const what = staff ? 'The empty table of staff figures' : 'The empty roster';
      process.stdout.write(`${what} was written to ${file}; fill in its first sheet, then: import ${file}\n`);
    });
}
