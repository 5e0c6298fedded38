// A generator of Prisma's: writes what the schema says of each table as data (prisma/generated/tables.ts), which the clients themselves
// know in part only. `prisma generate` starts it and asks by JSON-RPC on its input; answers go to the error output.
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const answers = { getManifest: () => ({ manifest: { prettyName: 'Tables', defaultOutput: '.' } }), generate };

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  const result = answers[method]?.(params) ?? null;
  process.stderr.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
  if (method === 'generate') process.exit(0);
});

/** Writes one line a table: its key, and its columns with the type, whether they may be left out, and the table that they name a row of. */
function generate({ dmmf: { datamodel }, generator: { output } }) {
  const values = new Map(datamodel.enums.map((one) => [one.name, one.values.map(({ name }) => name)]));
  const tables = datamodel.models.map((model) => [model.name, tableOf(model, values)]);
  const text = `// Written by prisma/tablesGenerator.mjs.\nexport const tables = ${JSON.stringify(Object.fromEntries(tables), null, 2)} as const;\n`;
  writeFileSync(output.value, text);
}

function tableOf({ fields, primaryKey }, values) {
  const columns = fields.filter(({ kind }) => kind === 'scalar' || kind === 'enum');
  const refersTo = new Map(
    fields.flatMap(({ type, relationFromFields = [] }) => relationFromFields.map((column) => [column, type])),
  );
  return {
    key: primaryKey?.fields ?? columns.filter(({ isId }) => isId).map(({ name }) => name),
    columns: Object.fromEntries(
      columns.map(({ name, type, isRequired, hasDefaultValue }) => [
        name,
        {
          type: values.get(type) ?? type,
          nullable: !isRequired,
          ...(hasDefaultValue && { hasDefault: true }),
          ...(refersTo.has(name) && { refersTo: refersTo.get(name) }),
        },
      ]),
    ),
  };
}
