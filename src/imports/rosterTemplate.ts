import type { Sheet } from '../export/sheets/exportSheet.ts';
import { rosterColumnNames, rosterColumns, type RosterColumn } from './rosterColumns.ts';
import { listSchemas, type ListName } from './importSchema.ts';

/** The headings of the empty roster, as people read them. */
export const templateHeadings: Partial<Record<RosterColumn, string>> = {
  post: 'Post code',
  postName: 'Post name',
  kind: 'HQ / field',
  dutyStation: 'Duty station',
  country: 'Country',
  region: 'Region',
  timeZone: 'Time zone',
  workingWeek: 'Working week',
  workingGroupMember: 'Working group member',
  postLanguage: 'Post language',
  person: 'Staff no.',
  name: 'Name',
  email: 'E-mail',
  language: 'Language',
  role: 'Role',
  from: 'From',
  to: 'To',
};

/** The empty roster, and what stands in each column. */
export function rosterTemplateSheets(): Sheet[] {
  const columns = rosterColumnNames.filter((column) => templateHeadings[column] !== undefined);
  const rows = columns.map((column) => {
    const [list = '', key = ''] = rosterColumns[column].split('.');
    const shape: Record<string, { description?: string | undefined }> = listSchemas[list as ListName].shape;
    return [templateHeadings[column] ?? column, shape[key]?.description ?? ''];
  });
  const roles = 'focalPoint or alternate of the post; coordinator, supervisor, editor or viewer need no post';
  return [
    { name: 'Roster', columns: columns.map((column) => templateHeadings[column] ?? column), rows: [] },
    {
      name: 'What goes where',
      columns: ['Column', 'What stands in it'],
      rows: rows.map(([heading = '', words = '']) => [heading, heading === 'Role' ? roles : words]),
    },
  ];
}
