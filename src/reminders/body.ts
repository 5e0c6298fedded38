import { z } from 'zod';
import { rungs } from './policy.ts';

/** What a reminder carries in the outbox: what it is about. Its words are written when it is sent. */
export const reminderBody = z.object({
  round: z.int(),
  posts: z.array(z.int()).min(1),
  rung: z.enum(rungs),
  snooze: z.int().nullable(),
  instead: z.enum(['delegate', 'alternate']).nullable(),
  byHand: z.boolean().default(false),
});
