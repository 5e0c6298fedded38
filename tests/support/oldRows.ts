import { cpSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrationsFolder } from '../../prisma/engine.mjs';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { openSqlite } from '../../src/db/sqliteDriver.ts';
import { type databases, temporaryFolder } from './databases.ts';

type Value = string | number | boolean | null;

/** Rows by the name of their table, in the order in which they are inserted. */
export type OldRows = Record<string, Record<string, Value>[]>;

/** A moment as every old row may carry it, in both databases. */
export const moment = '2026-02-01T09:00:00.000+00:00';

/** A database as the first edition's migrations make it, with these rows. */
export async function firstEditionDatabase(
  { provider, createUrl }: (typeof databases)[number],
  rows: OldRows,
): Promise<string> {
  const url = await createUrl();
  await migrateDatabase(url, firstEdition(provider));
  await store(url, rows);
  return url;
}

function firstEdition(provider: (typeof databases)[number]['provider']): string {
  const folder = join(temporaryFolder(), 'migrations');
  for (const name of ['0001_init', '0002_audit_append_only'])
    cpSync(join(migrationsFolder(provider), name), join(folder, name), { recursive: true });
  return folder;
}

function insert(table: string, row: Record<string, Value>): string {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  return `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')});`;
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

async function store(url: string, rows: OldRows): Promise<void> {
  const sql = Object.entries(rows)
    .flatMap(([table, of]) => of.map((row) => insert(table, row)))
    .join('\n');
  if (url.startsWith('file:')) {
    const db = openSqlite(sqlitePath(url));
    db.exec(sql);
    db.close();
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  for (const table of Object.keys(rows).filter((name) => typeof rows[name]?.[0]?.['id'] === 'number'))
    await client.query(`SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT max("id") FROM "${table}"))`);
  await client.end();
}
