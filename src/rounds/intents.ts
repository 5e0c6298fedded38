import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

export const who = intentType('who', { about: z.string().optional() }, { repeatable: true, namesPeople: true });
/** The coordinator gives a round, or one post, more time. `sure` is the due day that was shown with what will be done. */
export const extend = intentType(
  'extend',
  { words: z.string().optional(), sure: z.string().optional() },
  { namesPeople: true },
);
/** The coordinator asks one post more in a round, or asks it no longer; `sure` when what will be done was read. */
export const askedPost = intentType(
  'askedPost',
  { verb: z.enum(['add', 'remove']), words: z.string().optional(), sure: z.boolean().optional() },
  { namesPeople: true },
);
/** The coordinator moves a round. `words` is what was typed behind the verb: a label and, to reopen, the reason. */
export const round = intentType('round', {
  verb: z.enum(['open', 'close', 'reopen', 'lock']),
  words: z.string().optional(),
  label: z.string().optional(),
  reason: z.string().optional(),
  /** close: what it will do has been read. */
  sure: z.boolean().optional(),
  /** How often it had been reopened when that was read. */
  reopened: z.int().optional(),
});
