import type { Logger } from 'pino';
import { storageFailureOf } from '../db/storageFailure.ts';

/** Notes something; where nothing can be kept it is logged, for whoever waited was told so. Throws any other error. */
export async function unlessNothingIsKept(log: Logger, what: string, note: () => Promise<void>): Promise<void> {
  try {
    await note();
  } catch (error) {
    const failure = storageFailureOf(error);
    if (failure === null) throw error;
    log.warn({ code: failure.code }, `it could not be kept that ${what} is done`);
  }
}
