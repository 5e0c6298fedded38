import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { providerOf, type Tx } from './db.ts';

/** What a column holds; an object or a list is for a column of JSON. */
type Value = string | number | boolean | null | Date | object;

/**
 * Inserts rows into a table with one statement and one parameter: a tenth of the time that Prisma takes, which writes a parameter
 * for each value. A row that would break a unique key is left out. All rows have the same columns, and the rest their defaults.
 */
export async function insertRows<Column extends string>(
  tx: Tx,
  table: Prisma.ModelName,
  rows: readonly Readonly<Record<Column, Value>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const source =
    providerOf(tx) === 'sqlite'
      ? `SELECT ${names.map((name) => `value ->> '${name}'`).join(', ')} FROM json_each(?) WHERE true`
      : `SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`;
  const given = JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries<Value>(row).map(asWritten))));
  await tx.$executeRawUnsafe(`INSERT INTO "${table}" (${columns}) ${source} ON CONFLICT DO NOTHING`, given);
}

/** SQLite compares moments as texts: they have to be written as Prisma's adapter writes them. */
function asWritten([column, value]: [string, Value]): [string, Value] {
  return [column, value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value];
}
