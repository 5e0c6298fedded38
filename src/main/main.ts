import { parseConfig } from '../config/config.ts';
import { StartRefusal } from '../config/startRefusal.ts';
import { start } from './start.ts';
import { stopWhenTold } from './stopWhenTold.ts';

try {
  await stopWhenTold(start(parseConfig()));
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
