import { migrateDatabase } from '../../src/db/migrate.ts';

// Prints, as JSON, the migrations that this process applied to the database whose url it was given.
process.stdout.write(JSON.stringify(await migrateDatabase(process.argv[2] ?? '')));
