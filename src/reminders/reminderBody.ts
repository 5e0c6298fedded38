import { z } from 'zod';
import { escalationSteps } from './reminderPolicy.ts';

/** Messages that the first edition queued call the level of the escalation `rung`. */
const withEscalationStep = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'rung' in body ? { ...body, escalationStep: body.rung } : body;

const bodySchema = z.object({
  round: z.int(),
  posts: z.array(z.int()).min(1),
  escalationStep: z.enum(escalationSteps),
  snooze: z.int().nullable(),
  instead: z.enum(['delegate', 'alternate']).nullable(),
  byHand: z.boolean().default(false),
});

/** What a reminder carries in the outbox: what it is about. Its words are written when it is sent. */
export const reminderBody = z.preprocess(withEscalationStep, bodySchema);
