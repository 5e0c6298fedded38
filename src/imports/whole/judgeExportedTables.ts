import { z } from 'zod';
import { tableShapes, type TableName } from '../../db/tableShapes.ts';
import type { TableRow } from '../../db/tableRows.ts';
import { exportedColumnsOf, exportedTablesInWritingOrder } from '../../export/tables/exportedTables.ts';
import { showImportedValue, type ImportFault, type FilePath } from '../importProblem.ts';

/** The rows of each table, in the order in which they can be written. */
export type RestoredTables = ReadonlyMap<TableName, readonly TableRow[]>;

/** A kind of value, and what it should be in words. */
const scalars: Record<string, { schema: z.ZodType; should: string }> = {
  Int: { schema: z.int32(), should: 'a whole number' },
  Float: { schema: z.number(), should: 'a number' },
  String: { schema: z.string(), should: 'a text' },
  Boolean: { schema: z.boolean(), should: 'true or false' },
  DateTime: {
    schema: z.iso.datetime().transform((text) => new Date(text)),
    should: 'a moment, for instance 2026-03-01T12:00:00.000Z',
  },
  Json: { schema: z.unknown().refine((value) => value !== undefined), should: 'a value' },
};

const schemas = new Map<TableName, z.ZodObject>();

/** What a row of a table is in an export, made from the schema of the database. */
function rowSchema(table: TableName): z.ZodObject {
  const known = schemas.get(table);
  if (known) return known;
  const columns = exportedColumnsOf(table).map((column) => {
    const { type, nullable, hasDefault } = tableShapes[table].columns[column] ?? { type: '', nullable: false };
    const schema = typeof type === 'string' ? (scalars[type]?.schema ?? z.never()) : z.enum(type);
    return [column, nullable || hasDefault ? schema.optional() : schema] as const;
  });
  const made = z.strictObject(Object.fromEntries(columns));
  schemas.set(table, made);
  return made;
}

/** Judges the tables of an export: the rows, or what is wrong and where. */
export function judgeExportedTables(tables: Readonly<Record<string, unknown>>): {
  rows: RestoredTables;
  faults: ImportFault[];
} {
  const order = exportedTablesInWritingOrder();
  const faults = Object.keys(tables)
    .filter((name) => !order.some((table) => table === name))
    .map((name): ImportFault => ({ path: ['tables', name], message: 'there is no such table to be imported' }));
  const rows = new Map<TableName, readonly TableRow[]>();
  for (const table of order) {
    const given = Object.hasOwn(tables, table) ? tables[table] : [];
    if (Array.isArray(given)) rows.set(table, rowsOf(table, given, faults));
    else faults.push({ path: ['tables', table], message: 'should be a list of rows' });
  }
  const groups = rows.get('WorkingGroup')?.length ?? 0;
  if (groups !== 1) faults.push({ path: ['tables', 'WorkingGroup'], message: 'should have one row' });
  return { rows, faults: [...faults, ...(faults.length > 0 ? [] : danglingIn(rows))] };
}

function rowsOf(table: TableName, given: readonly unknown[], faults: ImportFault[]): TableRow[] {
  const schema = rowSchema(table);
  return given.flatMap((row, index): TableRow[] => {
    const judged = schema.safeParse(row);
    if (judged.success) return [judged.data];
    faults.push(...judged.error.issues.flatMap((issue) => faultsOf(table, index, row, issue)));
    return [];
  });
}

function faultsOf(table: TableName, index: number, row: unknown, issue: z.core.$ZodIssue): ImportFault[] {
  const at: FilePath = ['tables', table, index];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...at, key], message: `there is no column ${showImportedValue(key)}` }));
  const [column] = issue.path.map(String);
  if (column === undefined) return [{ path: at, message: `${showImportedValue(row)} should be a row` }];
  const type = tableShapes[table].columns[column]?.type ?? '';
  const should = typeof type === 'string' ? (scalars[type]?.should ?? '') : `one of ${type.join(', ')}`;
  const value: unknown = Reflect.get(row as object, column);
  const said = value === undefined ? 'is missing:' : showImportedValue(value);
  return [{ path: [...at, column], message: `${said} should be ${should}` }];
}

/** Rows that name a row which is not in the file, and rows with the id of another one. */
function danglingIn(rows: RestoredTables): ImportFault[] {
  const ids = new Map([...rows].map(([table, all]) => [table, new Set(all.map((row) => row['id']))] as const));
  return [...rows].flatMap(([table, all]) => {
    const references = Object.entries(tableShapes[table].columns).flatMap(([column, { refersTo }]) =>
      refersTo && refersTo !== 'WorkingGroup' ? [{ column, refersTo }] : [],
    );
    const keys = new Set<string>();
    return all.flatMap((row, index) => {
      const at: FilePath = ['tables', table, index];
      const key = JSON.stringify(tableShapes[table].key.map((column) => row[column]));
      const twice = keys.has(key) && table !== 'WorkingGroup' ? [{ path: at, message: 'stands here twice' }] : [];
      keys.add(key);
      const dangling = references.filter(
        ({ column, refersTo }) => row[column] !== undefined && !ids.get(refersTo)?.has(row[column]),
      );
      const missing = dangling.map(({ column, refersTo }) => ({
        path: [...at, column],
        message: `${showImportedValue(row[column])} names no row of ${refersTo} in this file`,
      }));
      return [...twice, ...missing];
    });
  });
}
