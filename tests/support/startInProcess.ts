import { createRequire } from 'node:module';
import { parseConfig } from '../../src/config/config.ts';
import { start } from '../../src/main/start.ts';

// Starts the program with the settings of the environment, and prints which files of packages written as CommonJS it has loaded.
const running = await start(parseConfig());
process.stdout.write(`loaded ${JSON.stringify(Object.keys(createRequire(import.meta.url).cache))}\n`);
await running.stop();
