import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** Whether the clock of the server, which moved, is right; without a verdict: what it says, or the question. */
export const clock = intentType('clock', {
  verdict: z.enum(['right', 'wrong']).optional(),
  jump: z.int32().positive().optional(),
});
