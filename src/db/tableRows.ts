import { providerOf, type Db, type Tx } from './db.ts';
import { type TableName, tableShapes } from './tableSchema.ts';

/** A row of any table: a value a column. */
export type TableRow = Readonly<Record<string, unknown>>;

/** What Prisma offers for every table alike, as far as rows are read and written here. */
interface AnyTable {
  findMany(how: object): Promise<TableRow[]>;
  createMany(how: { data: readonly TableRow[] }): Promise<unknown>;
  count(): Promise<number>;
  deleteMany(): Promise<unknown>;
}

/** Rows that are read or written at a time. */
const PAGE = 500;

/** All rows of a table in the order of its key, whichever working group they belong to. */
export async function* tableRows(db: Db | Tx, table: TableName): AsyncGenerator<TableRow> {
  const { key } = tableShapes[table];
  const [first = 'id'] = key;
  const orderBy = key.map((column) => ({ [column]: 'asc' }));
  for (let take = PAGE, after: unknown = null; ;) {
    const where = after === null ? {} : { [first]: { gt: after } };
    const page = await anyTable(db, table).findMany({ where, orderBy, take });
    const isLast = page.length < take;
    // The next page begins behind a value of the first column: rows with the last one may be there in part.
    const open = page.at(-1)?.[first];
    const whole = isLast || key.length === 1 ? page : page.filter((row) => row[first] !== open);
    yield* whole;
    if (isLast) return;
    take = whole.length > 0 ? PAGE : take * 2;
    after = whole.at(-1)?.[first] ?? after;
  }
}

/** How many rows a table has. */
export async function tableRowCount(db: Db | Tx, table: TableName): Promise<number> {
  return anyTable(db, table).count();
}

/** Takes all rows out of a table. */
export async function removeTableRows(tx: Tx, table: TableName): Promise<void> {
  await anyTable(tx, table).deleteMany();
}

/** Adds rows with their own ids; rows that are made later get higher ones. Columns that are left out have their defaults. */
export async function addTableRows(tx: Tx, table: TableName, rows: readonly TableRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += PAGE)
    await anyTable(tx, table).createMany({ data: rows.slice(at, at + PAGE) });
  const [key, ...more] = tableShapes[table].key;
  const counts = key === 'id' && more.length === 0 && tableShapes[table].columns['id']?.hasDefault;
  // SQLite counts on from the highest id by itself.
  if (!counts || rows.length === 0 || providerOf(tx) === 'sqlite') return;
  await tx.$executeRawUnsafe(
    `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT max("id") FROM "${table}"))`,
  );
}

/** Prisma has a type of its own for each table; these calls are the same for all of them. */
function anyTable(db: Db | Tx, table: TableName): AnyTable {
  const name = `${table.charAt(0).toLowerCase()}${table.slice(1)}`;
  return (db as unknown as Record<string, AnyTable>)[name] as AnyTable;
}
