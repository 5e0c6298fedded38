import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** Messages that could not be delivered; `retry` without a message tries all of them again. */
export const outbox = intentType('outbox', {
  verb: z.enum(['list', 'retry']),
  message: z.int32().positive().optional(),
});
