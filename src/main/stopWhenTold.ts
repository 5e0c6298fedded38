import type { Running } from './start.ts';

/** Ends the program well at SIGINT and SIGTERM, also in the middle of its start: that comes to its end first. */
export function stopWhenTold(starting: Promise<Running>): Promise<Running> {
  const end = () => {
    starting
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  return starting;
}
