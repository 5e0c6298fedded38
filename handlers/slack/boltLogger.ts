import { type Logger, LogLevel } from '@slack/bolt';
import type { Logger as Log } from 'pino';

/**
 * Bolt's log lines in ours. Its debug lines print whole payloads, words of people included, and are dropped at any level;
 * of what it hands over beside the words of the library nothing is written.
 */
export function boltLogger(log: Log): Logger {
  const words = (said: unknown[]): string => said.filter((one) => typeof one === 'string').join(' ');
  return {
    debug: () => undefined,
    info: (...said) => log.info(words(said)),
    warn: (...said) => log.warn(words(said)),
    error: (...said) => log.error(words(said)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
