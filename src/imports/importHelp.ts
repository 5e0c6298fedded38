import { rosterColumns } from './rosterColumns.ts';
import { staffRowSchema } from './staff/staffRow.ts';
import { listSchemas, partSchemas } from './importSchema.ts';

type Shape = Record<string, { description?: string | undefined; isOptional(): boolean }>;

function describeKeys(title: string, shape: Shape): string {
  const keys = Object.entries(shape).map(([key, schema]) => {
    const optional = schema.isOptional() ? ' (may be left out)' : '';
    return `    ${key.padEnd(24)} ${schema.description ?? ''}${optional}`;
  });
  return [`  ${title}`, ...keys].join('\n');
}

function describeColumns(): string {
  return Object.entries(rosterColumns)
    .map(([column, target]) => `    ${column.padEnd(24)} ${target}`)
    .join('\n');
}

/** What import files hold, told from the very schemas that judge them. */
export const importHelp = `
A JSON or YAML file holds any of these:
${Object.entries(partSchemas)
  .map(([name, schema]) => describeKeys(name, schema.shape))
  .join('\n')}
${Object.entries(listSchemas)
  .map(([name, schema]) => describeKeys(`${name}: a list of`, schema.shape))
  .join('\n')}
  planOfAction               label of the plan that objectives belong to; without it, the label of the round
  note                       words for people

A workbook (its first sheet with headings) or a text with commas, semicolons or tabs is a roster, one row for each post and role. One
of its first 20 rows names the columns, in any order, in English, French or Spanish; other columns are named and left out. A post or a
person need be described once, and the alternate may stand beside the focal point ("Alternate", "E-mail (alternate)"). Roles at a post
are focalPoint and alternate; coordinator, supervisor, editor and viewer are roles in the working group. The columns, and what they fill
above:
${describeColumns()}
  "person" may be left out where there is an e-mail address. Dates, countries and yes or no are taken as people write them; of "vacant",
  "tbc", "N/A" and a dash nothing is read. Time zones are proposed from the country, and all that was proposed is printed.
  --map 'Heading=column' names a column that is called otherwise; --map 'Heading=' leaves one out.

A table with "Grade", "Women" and "Men" holds staff figures: numbers by category and grade at a date, and never a name.
${describeKeys('Staff figures', staffRowSchema.shape)}
  Headings are taken in English, French and Spanish; rows of sums are left out; "template --staff" writes the empty table.

What a file leaves out stays as it is; nothing is removed without --remove. A round asks the posts of its file, or all where it lists
none. The dates and the plan of a round that was opened stay, and so does a plan that another round uses.

Examples:
  npm run focal -- import focal-points.xlsx --dry-run
  npm run focal -- import list.csv --map 'Who=name' --map 'Duty=post'
  npm run focal -- import staff-2000.xlsx --dry-run
  npm run focal -- import round-2000.json
  npm run focal -- import roster.yaml --group WGGI
`;
