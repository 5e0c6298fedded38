import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

export const who = intentType('who', { about: z.string().optional() }, { repeatable: true, namesPeople: true });
const id = z.int32().positive();
const day = z.iso.date();

/** The coordinator gives a round, or one post, more time: the words of it. */
/** One post that is missing, with what can be done about it. */
export const missingPost = intentType(
  'missingPost',
  { round: z.int32().positive(), post: z.int32().positive() },
  { repeatable: true },
);
export const extend = intentType('extend', { words: z.string().optional() }, { namesPeople: true });
/** The due day that was shown is moved, from the one that held then. */
export const moveDueDate = intentType('moveDueDate', {
  round: id,
  post: id.optional(),
  from: day,
  to: day,
  reason: z.string().optional(),
});
/** The last day that was shown is moved, from the one that held then; the due day stays. */
export const moveClosingDate = intentType('moveClosingDate', {
  round: id,
  from: day,
  to: day,
  reason: z.string().optional(),
});
/** The coordinator asks one post more in a round, or asks it no longer: the words of it. */
export const askedPost = intentType(
  'askedPost',
  { verb: z.enum(['add', 'remove']), words: z.string().optional() },
  { namesPeople: true },
);
/** The post that was shown is asked, or asked no longer. */
export const changeAsked = intentType('changeAsked', {
  verb: z.enum(['add', 'remove']),
  round: id,
  post: id,
  reason: z.string().optional(),
});
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
/** The round that comes after another: the words of it; `again` drops what was prepared of it so far. */
export const newRound = intentType(
  'newRound',
  { words: z.string().optional(), base: id.optional(), again: z.boolean().optional() },
  { was: [{ kind: 'round', verb: 'new' }] },
);
