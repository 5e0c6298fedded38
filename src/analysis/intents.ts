import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

export const analysis = intentType(
  'analysis',
  { round: z.string().optional(), page: z.int32().default(1) },
  { repeatable: true },
);
/** What has become of the recommendations of the rounds before. */
export const became = intentType(
  'became',
  { round: z.string().optional(), page: z.int32().positive().default(1) },
  { repeatable: true },
);
export const why = intentType(
  'why',
  { conclusion: z.int32().positive(), round: z.string().optional(), page: z.int32().default(1) },
  { repeatable: true },
);
/** Publishes the analysis of a round. The command is `round publish`, which older chats have as an act on a round. */
export const publishRound = intentType(
  'publishRound',
  { words: z.string().optional(), label: z.string().optional(), sure: z.boolean().optional() },
  { was: [{ kind: 'round', verb: 'publish' }] },
);
