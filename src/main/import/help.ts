import { rosterColumns } from './csv.ts';
import { listSchemas, partSchemas } from './schema.ts';

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

A CSV file is a roster, one row for each post and role; row 1 names the columns, in any order, and empty columns may be left
out. A post or a person need be described once. Roles at a post are focalPoint and alternate; coordinator, supervisor, editor
and viewer are roles in the working group. The columns, and what they fill above:
${describeColumns()}
  "person" may be left out where there is an e-mail address. Yes and no may be written as true, false, yes, no, 1, 0.

What a file leaves out stays as it is; nothing is removed. A round asks the posts of its file, or all where it lists none. The
dates and the plan of a round that was opened stay.

Examples:
  npm run focal -- import roster.csv
  npm run focal -- import ../shared/sample/round-2000.json
  npm run focal -- import roster.yaml --group WGGI
`;
