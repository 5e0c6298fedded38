import type { Sheet } from '../export/sheets/sheet.ts';
import { type Language, languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rosterColumns } from './rosterColumns.ts';
import { listSchemas, type ListName } from './importSchema.ts';
import { catalogueWords, sayWords } from '../language/catalogueTextAsValue.ts';
import { importValueDescription } from './describeImportSchema.ts';

/** The columns of the empty roster, in their order. Others of a roster are for files that programs write. */
export const templateColumns = [
  'post',
  'postName',
  'kind',
  'dutyStation',
  'country',
  'region',
  'timeZone',
  'workingWeek',
  'workingGroupMember',
  'postLanguage',
  'person',
  'name',
  'email',
  'language',
  'role',
  'from',
  'to',
  'round',
  'dueAt',
] as const;
type TemplateColumn = (typeof templateColumns)[number];

/** Examples that are the same in every language. */
const examples = {
  post: 'MNL',
  timeZone: 'Asia/Manila',
  person: 'P-1042',
  name: 'Ana Lim',
  email: 'ana.lim@example.org',
  to: '',
  round: '',
  dueAt: '',
} as const;

/** The heading of a column in a language, as `import` knows it again. */
export function rosterTemplateHeading(column: TemplateColumn, language: Language): string {
  return translate(language, `importTemplate.heading_${column}`);
}

/** The empty roster, and what stands in each column with an example, in a language. */
export function rosterTemplateSheets(language: Language): Sheet[] {
  const headings = templateColumns.map((column) => rosterTemplateHeading(column, language));
  return [
    { name: translate(language, 'importTemplate.sheet'), columns: headings, rows: [] },
    {
      name: translate(language, 'importTemplate.guide'),
      columns: [
        translate(language, 'importTemplate.guideColumn'),
        translate(language, 'importTemplate.guideWhat'),
        translate(language, 'importTemplate.guideExample'),
      ],
      rows: templateColumns.map((column, at) => [
        headings[at] ?? column,
        noteOf(column, language),
        exampleOf(column, language),
      ]),
    },
  ];
}

/** Whether a sheet is the second one of an empty workbook, which says what goes where. */
export function isImportTemplateGuide(sheet: string | null): boolean {
  return languages.some((language) => translate(language, 'importTemplate.guide') === sheet);
}

/** What people write in a column; where the schema wants it as people write it, what the schema wants. */
function noteOf(column: TemplateColumn, language: Language): string {
  switch (column) {
    case 'post':
    case 'postName':
    case 'dutyStation':
    case 'region':
    case 'person': {
      const [list = '', key = ''] = rosterColumns[column].split('.');
      const shape: Record<string, Parameters<typeof importValueDescription>[0]> = listSchemas[list as ListName].shape;
      return sayWords(importValueDescription(shape[key]) ?? '', language);
    }
    case 'postLanguage':
      return sayWords(catalogueWords('importTemplate.note_language'), language);
    default:
      return sayWords(catalogueWords(`importTemplate.note_${column}`), language);
  }
}

function exampleOf(column: TemplateColumn, language: Language): string {
  return column in examples
    ? examples[column as keyof typeof examples]
    : translate(language, `importTemplate.example_${column as Exclude<TemplateColumn, keyof typeof examples>}`);
}
