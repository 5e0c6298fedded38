import { z } from 'zod';
import { referencesOf, tableShapes, type TableName } from '../../db/tableSchema.ts';
import type { TableRow } from '../../db/tableRows.ts';
import { exportedColumnsOf, exportedTablesInWritingOrder } from '../../export/tables/exportedTables.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { showImportedValue, type ImportFault, type FilePath } from '../importProblem.ts';
import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';

/** The rows of each table, in the order in which they can be written. */
export type RestoredTables = ReadonlyMap<TableName, readonly TableRow[]>;

/** A kind of value, and what it should be in words. */
const scalars: Record<string, { schema: z.ZodType; should: MessageKey }> = {
  Int: { schema: z.int32(), should: 'importProblems.kind_Int' },
  Float: { schema: z.number(), should: 'importProblems.kind_Float' },
  String: { schema: z.string(), should: 'importProblems.kind_String' },
  Boolean: { schema: z.boolean(), should: 'importProblems.kind_Boolean' },
  DateTime: {
    schema: z.iso.datetime().transform((text) => new Date(text)),
    should: 'importProblems.kind_DateTime',
  },
  Json: { schema: z.unknown().refine((value) => value !== undefined), should: 'importProblems.kind_Json' },
};

/** What a row of a table is in an export, made from the schema of the database. */
function rowSchema(table: TableName): z.ZodObject {
  const columns = exportedColumnsOf(table).map((column) => {
    const { type, nullable, hasDefault } = tableShapes[table].columns[column] ?? { type: '', nullable: false };
    const schema = typeof type === 'string' ? (scalars[type]?.schema ?? z.never()) : z.enum(type);
    return [column, nullable || hasDefault ? schema.optional() : schema] as const;
  });
  return z.strictObject(Object.fromEntries(columns));
}

/** Judges the tables of an export: the rows, or what is wrong and where. */
export function judgeRestoredTables(tables: Readonly<Record<string, unknown>>): {
  rows: RestoredTables;
  faults: ImportFault[];
} {
  const order = exportedTablesInWritingOrder();
  const faults = Object.keys(tables)
    .filter((name) => !order.some((table) => table === name))
    .map((name): ImportFault => ({ path: ['tables', name], message: catalogueWords('importProblems.noTable') }));
  const rows = new Map<TableName, readonly TableRow[]>();
  for (const table of order) {
    const given = Object.hasOwn(tables, table) ? tables[table] : [];
    if (Array.isArray(given)) rows.set(table, rowsOf(table, given, faults));
    else faults.push({ path: ['tables', table], message: catalogueWords('importProblems.tableList') });
  }
  const groups = rows.get('WorkingGroup')?.length ?? 0;
  if (groups !== 1) faults.push({ path: ['tables', 'WorkingGroup'], message: catalogueWords('importProblems.oneRow') });
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
    return issue.keys.map((key) => ({
      path: [...at, key],
      message: catalogueWords('importProblems.noColumn', { value: showImportedValue(key) }),
    }));
  const [column] = issue.path.map(String);
  if (column === undefined) return [{ path: at, message: shouldBe(row, catalogueWords('importProblems.kind_row')) }];
  const type = tableShapes[table].columns[column]?.type ?? '';
  const should =
    typeof type === 'string'
      ? catalogueWords(scalars[type]?.should ?? 'importProblems.kind_Json')
      : catalogueWords('importProblems.oneOf', { choices: type.join(', ') });
  const value: unknown = Reflect.get(row as object, column);
  return [{ path: [...at, column], message: shouldBe(value, should) }];
}

function shouldBe(value: unknown, should: CatalogueWords): CatalogueWords {
  if (value === undefined) return catalogueWords('importProblems.missing', { should });
  return catalogueWords('importProblems.should', { value: showImportedValue(value), should });
}

/** Rows that name a row which is not in the file, and rows with the id of another one. */
function danglingIn(rows: RestoredTables): ImportFault[] {
  const ids = new Map([...rows].map(([table, all]) => [table, new Set(all.map((row) => row['id']))] as const));
  return [...rows].flatMap(([table, all]) => {
    const references = referencesOf(table).filter(({ to }) => to !== 'WorkingGroup');
    const keys = new Set<string>();
    return all.flatMap((row, index) => {
      const at: FilePath = ['tables', table, index];
      const key = JSON.stringify(tableShapes[table].key.map((column) => row[column]));
      const twice = keys.has(key) ? [{ path: at, message: catalogueWords('importProblems.rowTwice') }] : [];
      keys.add(key);
      const dangling = references.filter(
        ({ column, to }) => row[column] !== undefined && !ids.get(to)?.has(row[column]),
      );
      const missing = dangling.map(({ column, to }) => ({
        path: [...at, column],
        message: catalogueWords('importProblems.noRow', { value: showImportedValue(row[column]), table: to }),
      }));
      return [...twice, ...missing];
    });
  });
}
