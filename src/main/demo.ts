import { parseConfig } from '../config/config.ts';
import { openDatabase } from '../db/db.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { cliFailure } from './cliFailure.ts';
import { playExercise } from './demo/exercise.ts';
import { start } from './start.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  // A database of its own, unless one is named: the demo must not fall among somebody's real rounds.
  const config = parseConfig(undefined, { DATABASE_URL: 'file:./data/demo.db', LOCAL_CHAT: 'on', LOG_LEVEL: 'warn' });
  await migrateDatabase(config.databaseUrl, undefined, 'replace');
  const db = await openDatabase(config.databaseUrl);
  try {
    await playExercise(db, new Date(), say);
  } finally {
    await db.$disconnect();
  }
  const running = await start(config);
  say(`\nThe local chat is running: ${running.address}`);
  say('Choose whom you are and answer the round that is open. Ctrl+C ends it; what was said is kept.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
} catch (error) {
  const { message, exitCode } = cliFailure(error);
  process.stderr.write(`${message ?? ''}\n`);
  process.exitCode = exitCode;
}
