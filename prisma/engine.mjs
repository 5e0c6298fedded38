// Prisma's schema engine as WebAssembly: compares schemas and migrations without the native engine, which cannot be
// downloaded everywhere. For developers and tests; the program itself never loads it.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { schemaFiles } from './schema.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const filters = { externalTables: [], externalEnums: [] };

/** The folder that holds a provider's migrations. */
export const migrationsFolder = (provider) => join(here, provider, 'migrations');

/** The SQL that leads from the provider's migrations to the schema; '' when they agree. */
export async function missingSql(provider, scratchUrl) {
  return withEngine(provider, scratchUrl, async (schemaEngine) => {
    const { stdout } = await schemaEngine.diff({
      from: { tag: 'migrations', ...migrationList(provider) },
      to: { tag: 'schemaDatamodel', files: datamodel(provider) },
      script: true,
      exitCode: null,
      filters,
    });
    return stdout.includes('This is an empty migration') ? '' : stdout;
  });
}

/** What `prisma migrate status` would say about the database at `url`: the engine's own diagnosis. */
export async function diagnose(provider, url) {
  return withEngine(provider, url, (schemaEngine) =>
    schemaEngine.diagnoseMigrationHistory({
      migrationsList: migrationList(provider),
      optInToShadowDatabase: false,
      filters,
    }),
  );
}

async function withEngine(provider, url, use) {
  await load();
  const opened = [];
  const factory = provider === 'sqlite' ? sqliteFactory(url, opened) : postgresFactory(url, opened);
  const datamodels = datamodel(provider).map(({ path, content }) => [path, content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => {}, adapter);
  try {
    return await use(schemaEngine);
  } finally {
    schemaEngine.free();
    await Promise.all(opened.map((end) => end())); // the engine leaves its connections open
  }
}

function sqliteFactory(url, opened) {
  const { provider, adapterName } = new PrismaBetterSqlite3({ url });
  const connect = async (url) => {
    const connection = await new PrismaBetterSqlite3({ url, ...sqliteOptions() }).connect();
    // The engine sends a whole migration as one command, which the adapter would prepare as one statement.
    const executeRaw = connection.executeRaw.bind(connection);
    connection.executeRaw = async (query) =>
      query.args.length === 0 ? (connection.client.exec(query.sql), 0) : executeRaw(query);
    opened.push(() => connection.client.close());
    return connection;
  };
  return { provider, adapterName, connect: () => connect(url), connectToShadowDb: () => connect(':memory:') };
}

/** As src/db/sqliteBindingPatch.ts, which checks the versions: version 12 of better-sqlite3 must not run on a newer Node. */
function sqliteOptions() {
  if (Number(process.versions.napi) < 10) return {};
  const Driver = createRequire(import.meta.url)('better-sqlite3-napi');
  const openInstead = function (path, _given, _anonymous, readonly, fileMustExist, timeout) {
    return new Driver(path, { readonly, fileMustExist, timeout });
  };
  return { nativeBinding: { isInitialized: true, Database: openInstead } };
}

function postgresFactory(url, opened) {
  const { hostname: host, port, username: user, password, pathname } = new URL(url);
  const database = pathname.slice(1);
  const { provider, adapterName } = new PrismaPg({});
  const connect = async (name) => {
    const pool = new pg.Pool({ host, port: Number(port), user, password, database: name });
    opened.push(async () => (pool.ended ? undefined : pool.end()));
    const query = pool.query.bind(pool);
    pool.query = async (...args) => {
      const result = await query(...args);
      // The adapter refuses the system type "char" (18), which the engine reads from the catalogue: call it text (25).
      for (const field of result.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 25;
      return result;
    };
    const connection = await new PrismaPg(pool).connect();
    // The adapter cuts a script at every semicolon, in the body of a function too.
    connection.executeScript = async (script) => void (await pool.query(script));
    return connection;
  };
  const connectToShadowDb = async () => {
    const shadow = `focal_shadow_${randomUUID()}`;
    const client = new pg.Client({ host, port: Number(port), user, password, database });
    await client.connect();
    await client.query(`CREATE DATABASE "${shadow}"`);
    await client.end();
    return connect(shadow);
  };
  return { provider, adapterName, connect: () => connect(database), connectToShadowDb };
}

const datamodel = (provider) => schemaFiles(provider).map((path) => ({ path, content: readFileSync(path, 'utf8') }));

function migrationList(provider) {
  const folder = migrationsFolder(provider);
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map((name) => ({ path: name, migrationFile: migrationFile(folder, name) })),
  };
}

const migrationFile = (folder, name) => ({
  path: 'migration.sql',
  content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
});

let loading;
function load() {
  loading ??= (async () => {
    const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
    const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
    engine.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
  })();
  return loading;
}
