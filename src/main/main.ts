import { parseConfig } from '../config/config.ts';
import { StartRefusal } from '../config/startRefusal.ts';
import { start } from './start.ts';

try {
  const running = await start(parseConfig());
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
