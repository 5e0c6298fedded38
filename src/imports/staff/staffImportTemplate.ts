import type { Sheet } from '../../export/sheets/exportSheet.ts';
import { staffHeadings, writtenStaffColumns } from './staffColumns.ts';
import { staffRowSchema } from './staffRow.ts';

/** The empty table of staff figures, and what stands in each column. */
export function staffImportTemplate(): Sheet[] {
  return [
    { name: 'Staff figures', columns: writtenStaffColumns.map((column) => staffHeadings[column]), rows: [] },
    {
      name: 'What goes where',
      columns: ['Column', 'What stands in it'],
      rows: writtenStaffColumns.map((column) => [
        staffHeadings[column],
        staffRowSchema.shape[column].description ?? '',
      ]),
    },
  ];
}
