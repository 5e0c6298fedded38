// npm run migration -- NAME
// Writes the SQL that leads from the migrations to the schema, for both providers, into
// prisma/<provider>/migrations/<number>_NAME/migration.sql. Read it before you commit it: a renamed column looks to the
// engine like one dropped and one added.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { migrationsFolder, missingSql } from './engine.mjs';
import { startPostgres } from './postgres.mjs';
import { providers } from './schema.mjs';

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('usage: npm run migration -- NAME   (NAME in lower_case, for example add_absences)');
  process.exit(2);
}

const postgres = await startPostgres();
try {
  const scratch = { sqlite: ':memory:', postgresql: postgres.url };
  const number = nextNumber();
  for (const provider of providers) {
    const sql = await missingSql(provider, scratch[provider]);
    if (sql === '') console.log(`${provider}: migrations and schema agree, nothing to write`);
    else write(provider, `${number}_${name}`, sql);
  }
} finally {
  await postgres.stop();
}

function nextNumber() {
  const existing = providers
    .map(migrationsFolder)
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder));
  const numbers = existing.map((entry) => Number.parseInt(entry, 10)).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
}

function write(provider, migration, sql) {
  const folder = join(migrationsFolder(provider), migration);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), `${sql.trim()}\n`);
  writeFileSync(join(migrationsFolder(provider), 'migration_lock.toml'), `provider = "${provider}"\n`);
  console.log(`${provider}: wrote ${relative(process.cwd(), join(folder, 'migration.sql'))}`);
}
