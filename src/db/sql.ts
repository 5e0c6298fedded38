import type { ArgType } from '@prisma/driver-adapter-utils';
import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { databaseWorkCounts } from './databaseWorkCounts.ts';
import { type Db, driverOf, providerOf, type Tx } from './db.ts';
import type { DriverStatement } from './countedConnection.ts';

/**
 * The rows of a statement, on the same connection and in the same transaction as Prisma's: a tenth of its processor time, for what every
 * act reads. Moments, JSON and truth values come as Prisma gives them; the caller says of what type a row is.
 */
export async function databaseRowsBySql<Row>(db: Db | Tx, sql: Prisma.Sql): Promise<Row[]> {
  databaseWorkCounts.statements.sql++;
  const { columnNames, columnTypes, rows } = await driverOf(db).queryRaw(asStatement(db, sql));
  const read = columnTypes.map((type) => readers.get(Number(type)));
  return rows.map((row) => {
    const named: Record<string, unknown> = {};
    for (const [at, name] of columnNames.entries()) {
      const value = row[at];
      const reader = value === null ? undefined : read[at];
      named[name] = reader ? reader(value) : value;
    }
    return named as Row;
  });
}

/** Carries a statement out in the same way; how many rows it changed. */
export async function changeBySql(db: Db | Tx, sql: Prisma.Sql): Promise<number> {
  databaseWorkCounts.statements.sql++;
  return driverOf(db).executeRaw(asStatement(db, sql));
}

/** By the number that driver adapters give a type of columns: Int32, Int64, Boolean, DateTime, Json. */
const readers = new Map<number, (value: unknown) => unknown>([
  [0, Number],
  [1, Number],
  [5, Boolean],
  [10, (value) => new Date(String(value))],
  [11, (value) => JSON.parse(String(value)) as unknown],
]);

function asStatement(db: Db | Tx, sql: Prisma.Sql): DriverStatement {
  const args = [...sql.values];
  return { sql: providerOf(db) === 'sqlite' ? sql.sql : sql.text, args, argTypes: args.map(typeOf) };
}

function typeOf(value: unknown): ArgType {
  if (value instanceof Date) return { scalarType: 'datetime', arity: 'scalar' };
  const scalarType = typeof value === 'string' ? 'string' : Number.isInteger(value) ? 'int' : 'unknown';
  return { scalarType, arity: 'scalar' };
}
