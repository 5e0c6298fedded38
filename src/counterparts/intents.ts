import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** What one's counterparts said in the last exercise; of one post and round where they are named. */
export const counterpart = intentType(
  'counterpart',
  { round: id.optional(), post: id.optional() },
  { repeatable: true },
);
/** A question, thanks or an answer to the focal points of a counterpart; words are asked for where they are missing. */
export const counterpartTell = intentType('counterpartTell', {
  does: z.enum(['ask', 'thank', 'reply']),
  round: id,
  /** From which post, and to which. */
  from: id,
  to: id,
  words: z.string().optional(),
});
/** The words of an action of a counterpart, to be taken over into one's own update. */
export const counterpartCopy = intentType('counterpartCopy', { round: id, post: id, item: z.int32().min(0) });
