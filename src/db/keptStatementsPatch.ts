import type Database from 'better-sqlite3';
import { requirePackageVersion } from '../config/requirePackageVersion.ts';

/** Statements that are kept prepared for each connection, and the length of a text that is worth it. */
const KEPT = 500;
const LONGEST = 10_000;

/** A statement as the adapter uses it: it binds values, looks whether rows come, and takes them as lists. */
interface Bound {
  readonly reader: boolean;
  columns(): Database.ColumnDefinition[];
  raw(): { all(): unknown[] };
  run(): Database.RunResult;
}

/**
 * Lets a connection of Prisma's adapter keep its prepared statements: it prepares each anew, which costs more than running it.
 * A kept statement takes other values each time, where the adapter's own binds the first for good.
 */
export function keepStatements<Connection extends object>(connection: Connection): Connection {
  requirePackageVersion('@prisma/adapter-better-sqlite3', '7.10.0');
  const { client } = connection as unknown as { client: { prepare(sql: string): unknown } };
  const prepare = client.prepare.bind(client) as (sql: string) => Database.Statement;
  const kept = new Map<string, (values: unknown[]) => Bound>();
  client.prepare = (sql: string) => {
    const known = kept.get(sql);
    const bind = known ?? bindable(prepare(sql));
    // The one that was used last stands last; the first is the one to go.
    kept.delete(sql);
    if (sql.length <= LONGEST) kept.set(sql, bind);
    const [oldest] = kept.size > KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return { bind, run: () => bind([]).run() };
  };
  return connection;
}

function bindable(statement: Database.Statement): (values: unknown[]) => Bound {
  const { reader } = statement;
  const columns = reader ? statement.columns() : [];
  const rows = reader ? statement.raw() : statement;
  return (values) => ({
    reader,
    columns: () => columns,
    raw: () => ({ all: () => rows.all(values) }),
    run: () => statement.run(values),
  });
}
