import { statSync } from 'node:fs';
import { Command } from 'commander';
import { parseConfig } from '../../config/config.ts';
import { providerOfUrl, sqlitePath, databaseUrlWithoutPassword } from '../../db/databaseUrl.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';

/** `focal init`: begins anew where a database was lost for good; a first start makes its database by itself. */
export function cliInitVerb(): Command {
  return new Command('init')
    .description(
      'Make a new, empty database. Needed only where a SQLite file was lost and there is no backup: a start refuses then, ' +
        'so that nobody takes an empty group for the old one. A database that is there is left alone.',
    )
    .addHelpText('after', '\nExample:\n  npm run focal -- init\n')
    .action(async () => {
      const { databaseUrl } = parseConfig();
      const where = databaseUrlWithoutPassword(databaseUrl);
      if (providerOfUrl(databaseUrl) === 'sqlite') {
        const size = statSync(sqlitePath(databaseUrl), { throwIfNoEntry: false })?.size ?? 0;
        if (size > 0) throw new CliRefusal(`There is a database already: ${where}. It was left as it is.`);
      }
      const applied = await migrateDatabase(databaseUrl, undefined, 'replace');
      process.stdout.write(
        applied.length > 0
          ? `A new, empty database was made: ${where}.\n`
          : `There is a database already: ${where}. It was left as it is.\n`,
      );
    });
}
