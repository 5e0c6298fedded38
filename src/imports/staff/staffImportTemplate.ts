import type { Sheet } from '../../export/sheets/exportSheet.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { sayWords } from '../../language/catalogueWords.ts';
import { expectedValueOf } from '../expectedValue.ts';
import { staffHeading, writtenStaffColumns } from './staffColumns.ts';
import { staffRowSchema } from './staffRow.ts';

/** The empty table of staff figures, and what stands in each column, in a language. */
export function staffImportTemplate(language: Language): Sheet[] {
  const heading = (column: (typeof writtenStaffColumns)[number]) => sayWords(staffHeading(column), language);
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
        sayWords(expectedValueOf(staffRowSchema.shape[column]) ?? '', language),
      ]),
    },
  ];
}
