import type { Sheet } from '../../export/sheets/sheet.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { sayWords } from '../../language/catalogueTextAsValue.ts';
import { importValueDescription } from '../describeImportSchema.ts';
import { importedStaffHeading, writtenStaffColumns } from './staffColumns.ts';
import { staffRowSchema } from './staffRow.ts';

/** The empty table of staff figures, and what stands in each column, in a language. */
export function staffImportTemplate(language: Language): Sheet[] {
  const heading = (column: (typeof writtenStaffColumns)[number]) => sayWords(importedStaffHeading(column), language);
  return [
    {
      name: translate(language, 'importTemplate.staffSheet'),
      columns: writtenStaffColumns.map((column) => heading(column)),
      rows: [],
    },
    {
      name: translate(language, 'importTemplate.guide'),
      columns: [translate(language, 'importTemplate.guideColumn'), translate(language, 'importTemplate.guideWhat')],
      rows: writtenStaffColumns.map((column) => [
        heading(column),
        sayWords(importValueDescription(staffRowSchema.shape[column]) ?? '', language),
      ]),
    },
  ];
}
