import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** "Not now": until when the person hears nothing. */
export const snooze = intentType('snooze', { words: z.string().optional() });
/** Spares a post, or everybody; `words` is what was typed: a post's code, until when, and the reason behind a colon. */
export const pause = intentType(
  'pause',
  { words: z.string().optional(), sure: z.boolean().optional() },
  { namesPeople: true },
);
/** Lets rounds of a name come again: `words` is a label and how often, or "never". */
export const repeat = intentType('repeat', { words: z.string().optional() });
/** Stops what the calendar is about to do by itself, or lets it go on. */
export const hold = intentType('hold', { entry: z.int32().positive(), verb: z.enum(['hold', 'release']) });
/** Ends pauses, or goes on with an update. */
export const resume = intentType('resume', { words: z.string().optional() }, { namesPeople: true });
