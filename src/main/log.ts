import { randomBytes } from 'node:crypto';
import { pino, type Logger } from 'pino';
import { databaseCodes, databaseFailureOf, StorageUnavailable } from '../db/databaseFailure.ts';

/**
 * The program's log: one JSON line an event on the standard output. Events name rows by their ids and carry no text of people.
 */
export function createLogAtStart(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * Logs bugs under references. Of an error it keeps the kind, the stack and the codes of the database: messages of
 * its drivers may quote what somebody wrote, so that of a known kind alone is kept.
 */
export function bugReporterAtStart(log: Logger): (error: unknown) => string {
  return (error) => {
    const reference = randomBytes(4).toString('hex');
    const known = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
    const ours = known || error instanceof StorageUnavailable;
    const codes = databaseCodes(error);
    const details =
      error instanceof Error
        ? { kind: error.name, stack: framesOf(error), ...(ours ? { message: error.message } : {}) }
        : { kind: typeof error };
    const storage = databaseFailureOf(error);
    log.error(
      { reference, ...details, ...(codes.length > 0 && { codes }), ...(storage && { storage: storage.stored }) },
      storage ? 'the database takes nothing' : 'bug',
    );
    return reference;
  };
}

/** Where it happened, without the message that a stack begins with. */
function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
}
