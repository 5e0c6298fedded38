import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { diagnose, migrationsFolder, missingSql } from '../../prisma/engine.mjs';
import { StartRefusal } from '../../src/config/startRefusal.ts';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { loadMigrations } from '../../src/db/migrations.ts';
import { openSqlite } from '../../src/db/sqliteDriver.ts';
import { databases, temporaryFolder } from '../support/databases.ts';
import { serverUrl } from '../support/postgres.ts';
import { startProcess } from '../support/processes.ts';

type Provider = (typeof databases)[number]['provider'];

/** A copy of the migrations, to be edited, with `extra` migrations beside them. */
function migrationsWith(provider: Provider, extra: Record<string, string> = {}): string {
  const folder = join(temporaryFolder(), 'migrations');
  cpSync(migrationsFolder(provider), folder, { recursive: true });
  for (const [name, sql] of Object.entries(extra)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}

async function refusal(url: string, folder?: string): Promise<string> {
  const error: unknown = await migrateDatabase(url, folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartRefusal);
  return (error as StartRefusal).message;
}

async function runOn(url: string, sql: string): Promise<void> {
  if (url.startsWith('file:')) return void runSql(sqlitePath(url), sql);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function tableExists(url: string, table: string): Promise<boolean> {
  const db = await openDatabase(url);
  const found = await db.$queryRawUnsafe(`SELECT count(*) FROM "${table}"`).then(
    () => true,
    () => false,
  );
  await db.$disconnect();
  return found;
}

describe.each(databases)('migrations on $name', ({ provider, createUrl }) => {
  const names = loadMigrations(migrationsFolder(provider)).map(({ name }) => name);

  it('lead to exactly what the schema says', async () => {
    const scratch = provider === 'sqlite' ? ':memory:' : await serverUrl();
    expect(await missingSql(provider, scratch)).toBe('');
  });

  it('are applied once: a second start changes nothing', async () => {
    const url = await createUrl();
    expect(await migrateDatabase(url)).toEqual(names);
    expect(await migrateDatabase(url)).toEqual([]);
  });

  it('leave a history that Prisma itself agrees with', async () => {
    const url = await createUrl();
    await migrateDatabase(url);
    expect(await diagnose(provider, url)).toMatchObject({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
  });

  it('are applied once by three processes that start together', async () => {
    const url = await createUrl();
    const start = () => startProcess('tests/support/migrateInProcess.ts', [url]).output;
    const outputs = await Promise.all([start(), start(), start()]);
    const applied = outputs.map((output) => JSON.parse(output) as string[]);
    expect(applied.flat()).toEqual(names);
    expect(applied.filter((each) => each.length > 0)).toHaveLength(1);
  });

  it('are refused when one was edited after it had been applied', async () => {
    const url = await createUrl();
    const folder = migrationsWith(provider);
    await migrateDatabase(url, folder);
    const file = join(folder, names[0] ?? '', 'migration.sql');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n-- edited\n`);
    expect(await refusal(url, folder)).toMatch(/"0001_init" was edited .* Put back its original/);
  });

  it('are refused when the database is newer than the program', async () => {
    const url = await createUrl();
    await migrateDatabase(url, migrationsWith(provider, { '9999_later': 'CREATE TABLE "Later" (id INTEGER);' }));
    expect(await refusal(url)).toMatch(/newer than this program.*"9999_later"/);
  });

  it('are applied entirely or not at all', async () => {
    const url = await createUrl();
    await migrateDatabase(url);
    const folder = migrationsWith(provider, {
      '9998_good': 'CREATE TABLE "Good" (id INTEGER);',
      '9999_bad': 'CREATE TABLE "Bad" (id INTEGER); SELECT * FROM "NoSuchTable";',
    });
    expect(await refusal(url, folder)).toMatch(
      /"9999_bad" does not fit this database.*NoSuchTable.*Nothing was changed/,
    );
    expect(await tableExists(url, 'Good')).toBe(false);
    expect(await migrateDatabase(url)).toEqual([]);
  });

  it('are not applied to the database of another program', async () => {
    const url = await createUrl();
    await runOn(url, 'CREATE TABLE "Other" (id INTEGER)');
    expect(await refusal(url)).toMatch(/another program/);
  });
});

describe('a migration on SQLite', () => {
  it('that redefines a table keeps the rows that belong to its rows', async () => {
    const url = await databases[0].createUrl();
    await migrateDatabase(url);
    const path = sqlitePath(url);
    runSql(path, `CREATE TABLE "Parent" (id INTEGER PRIMARY KEY); INSERT INTO "Parent" VALUES (1)`);
    runSql(path, `CREATE TABLE "Child" (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES "Parent" ON DELETE CASCADE)`);
    runSql(path, `INSERT INTO "Child" VALUES (1, 1)`);
    const redefine = `CREATE TABLE "new_Parent" (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
      INSERT INTO "new_Parent" (id) SELECT id FROM "Parent"; DROP TABLE "Parent"; ALTER TABLE "new_Parent" RENAME TO "Parent";`;
    await migrateDatabase(url, migrationsWith('sqlite', { '9999_redefine': redefine }));
    expect(runSql(path, 'SELECT count(*) AS n FROM "Child"')).toEqual([{ n: 1 }]);
  });

  it('that would leave orphans is refused and undone', async () => {
    const url = await databases[0].createUrl();
    await migrateDatabase(url);
    const orphan = `CREATE TABLE "Child" (id INTEGER, parent INTEGER REFERENCES "WorkingGroup"(id)); INSERT INTO "Child" VALUES (1, 77);`;
    expect(await refusal(url, migrationsWith('sqlite', { '9999_orphan': orphan }))).toMatch(/would leave 1 row/);
    expect(await tableExists(url, 'Child')).toBe(false);
  });
});

describe('a SQLite file', () => {
  it('that is something else is refused and not touched', async () => {
    const path = join(temporaryFolder(), 'focal.db');
    writeFileSync(path, 'Dear colleagues, this is not a database. '.repeat(200));
    const before = readFileSync(path);
    expect(await refusal(`file:${path}`)).toMatch(/is damaged or is not a SQLite database.*restore a backup/);
    expect(readFileSync(path)).toEqual(before);
  });

  it('whose pages were overwritten is refused and not touched', async () => {
    const path = join(temporaryFolder(), 'focal.db');
    await migrateDatabase(`file:${path}`);
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 8192, bytes.length - 4096);
    writeFileSync(path, bytes);
    expect(await refusal(`file:${path}`)).toMatch(/damaged/);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('is made with its folder where there is none', async () => {
    const path = join(temporaryFolder(), 'deep', 'data', 'focal.db');
    await migrateDatabase(`file:${path}`);
    expect(existsSync(path)).toBe(true);
  });

  it('that cannot be made is refused with its path', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusal(`file:${join(file, 'focal.db')}`)).toContain(join(file, 'focal.db'));
  });
});

describe('a PostgreSQL server', () => {
  it('that does not answer is named without its password', async () => {
    const said = await refusal('postgresql://focal:secret@127.0.0.1:1/focal');
    expect(said).toMatch(/does not answer at postgresql:\/\/focal@127.0.0.1:1\/focal.*Check DATABASE_URL/);
    expect(said).not.toContain('secret');
  });
});

function runSql(path: string, sql: string): unknown[] {
  const db = openSqlite(path);
  try {
    if (sql.startsWith('SELECT')) return db.prepare(sql).all();
    db.exec(sql);
    return [];
  } finally {
    db.close();
  }
}
