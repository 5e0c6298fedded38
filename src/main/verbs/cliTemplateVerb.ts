import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { sheetsToWorkbook } from '../../export/sheets/sheetsToWorkbook.ts';
import { type Language, languages } from '../../language/language.ts';
import { staffImportTemplate } from '../../imports/staff/staffImportTemplate.ts';
import { rosterTemplateSheets } from '../../imports/rosterTemplate.ts';
import { importedRegisterNamed } from '../../imports/registers/registerColumns.ts';
import { importTemplateOfRegister } from '../../imports/registers/importTemplateOfRegister.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';
import type { Sheet } from '../../export/sheets/sheet.ts';
import { shippedRegisters } from '../../registers/shippedRegisters.ts';

/** `focal template [FILE]`: the empty workbook of a roster, of staff figures, or of any register that ships. */
export function cliTemplateVerb(): Command {
  return new Command('template')
    .description(
      'Write a workbook with the columns of a roster and a sheet that says what goes where. Filled in, it is imported with `import`.',
    )
    .argument('[file]', 'file to write (default: focal-roster.xlsx or focal-staff.xlsx)')
    .option('--staff', 'women and men by category and grade instead of a roster')
    .option('--register <name>', 'a register by one of its names instead of a roster, for instance training')
    .addOption(
      new Option('--language <language>', 'language of its headings and notes').choices(languages).default('en'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  npm run focal -- template roster.xlsx\n  npm run focal -- template --staff staff.xlsx\n  npm run focal -- template --register training --language fr formations.xlsx\n',
    )
    .action(async (named: string | undefined, { staff, register, language }: TemplateOptions) => {
      const [what, usual, sheets] = template({ staff, register, language });
      const file = named ?? usual;
      await writeFile(file, await sheetsToWorkbook(sheets));
      process.stdout.write(`${what} was written to ${file}; fill in its first sheet, then: import ${file}\n`);
    });
}

interface TemplateOptions {
  staff?: true | undefined;
  register?: string | undefined;
  language: Language;
}

/** What is written, the name of its file where nobody names one, and its sheets. Refuses a register that there is not. */
function template({ staff, register, language }: TemplateOptions): [what: string, file: string, sheets: Sheet[]] {
  if (register === undefined) {
    return staff
      ? ['The empty table of staff figures', 'focal-staff.xlsx', staffImportTemplate(language)]
      : ['The empty roster', 'focal-roster.xlsx', rosterTemplateSheets(language)];
  }
  const registers = shippedRegisters();
  const type = importedRegisterNamed(registers, register);
  const known = registers.types.map(({ key }) => key).join(', ');
  if (!type) throw new CliRefusal(`there is no register "${register}"; there are ${known}`);
  const sheets = importTemplateOfRegister(registers, type, language);
  return [`The empty table of ${type.plural.en.toLowerCase()}`, `focal-${type.figure}.xlsx`, sheets];
}
