import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** `plan`: the actions of the caller's posts, or of the post that `words` names; for the coordinator those that are stuck. */
export const plan = intentType(
  'plan',
  { words: z.string().optional(), page: z.int().min(0).max(1_000).optional() },
  { repeatable: true, namesPeople: true },
);
