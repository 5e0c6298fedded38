import { join } from 'node:path';
import { parseConfig } from '../config/config.ts';
import { openDatabase } from '../db/db.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { cliFailure } from './cliFailure.ts';
import { playDemoExercise } from './demo/playDemoExercise.ts';
import { importDemoStory } from './demo/importDemoStory.ts';
import type { ImportReport } from '../imports/importFileIntoGroup.ts';
import { start } from './start.ts';
import { stopWhenTold } from './stopWhenTold.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Puts the story into the database, and lets go of it. */
async function imported(databaseUrl: string): Promise<ImportReport> {
  const db = await openDatabase(databaseUrl);
  try {
    return await importDemoStory(db, new Date());
  } finally {
    await db.$disconnect();
  }
}

try {
  // A database of its own, unless one is named: the demo must not fall among somebody's real rounds.
  const config = parseConfig(undefined, { DATABASE_URL: 'file:./data/demo.db', LOCAL_CHAT: 'on', LOG_LEVEL: 'warn' });
  await migrateDatabase(config.databaseUrl, undefined, 'replace');
  const story = await imported(config.databaseUrl);
  const running = await stopWhenTold(start(config));
  say(`The local chat is running: ${running.address}`);
  say('Choose whom you are: the round is answered now, before your eyes. Ctrl+C ends it; what was said is kept.\n');
  const { app, bell } = running;
  const folder = join(config.dataDir, 'bulletin');
  await playDemoExercise({ app, bell, clock: () => new Date(), folder, say }, story);
} catch (error) {
  const { message, exitCode } = cliFailure(error);
  process.stderr.write(`${message ?? ''}\n`);
  process.exitCode = exitCode;
}
