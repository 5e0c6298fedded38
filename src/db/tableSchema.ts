import { tables } from '../../prisma/generated/tables.ts';

export type TableName = keyof typeof tables;

/** One column of a table, as the schema has it. */
interface TableColumn {
  /** A scalar of Prisma's (Int, Float, String, Boolean, DateTime, Json), or the values of an enum. */
  readonly type: string | readonly string[];
  readonly nullable: boolean;
  readonly hasDefault?: boolean;
  /** The table that it names a row of, by its id. */
  readonly refersTo?: TableName;
}

export interface TableShape {
  /** The columns of its primary key. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, TableColumn>>;
}

/** All tables of the schema, read from Prisma's own description of it. */
export const tableShapes: Readonly<Record<TableName, TableShape>> = tables;

export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a table that name rows of tables, by their ids. */
export const referencesOf = (table: TableName): { column: string; to: TableName; nullable: boolean }[] =>
  Object.entries(tableShapes[table].columns).flatMap(([column, { refersTo, nullable }]) =>
    refersTo ? [{ column, to: refersTo, nullable }] : [],
  );

/** The column of a table that says which working group it is of; null where rows belong to one through others. */
export const groupColumnOf = (table: TableName): string | null =>
  referencesOf(table).find(({ to }) => to === 'WorkingGroup')?.column ?? null;
