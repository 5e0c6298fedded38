import { z } from 'zod';
import { rawValue } from '../protocol/doorIntents.ts';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();
/** An update as the coordinator has read it: of a post in a round, in one revision. */
const read = { round: id, post: id, update: id };

/** The updates of a round that wait to be read. */
export const review = intentType('review', { round: z.string().optional() }, { repeatable: true });
/** One update; `words` name the post. */
export const readUpdate = intentType(
  'readUpdate',
  { words: z.string().optional(), round: id.optional(), post: id.optional() },
  { repeatable: true, namesPeople: true },
);
export const acceptUpdate = intentType('acceptUpdate', read);
/** Accepts all that nothing speaks against, as far as they had come when the list was read: up to this Update.id. */
export const acceptClean = intentType('acceptClean', { round: id, upTo: id });
/** One answer of the update, and while it is being looked for, its page, and the entry of a group. */
const where = { page: z.string().optional(), input: z.string().optional() };
/** A question to the author, about one answer or about the whole; `sure`: it was shown back. */
export const askAuthor = intentType('askAuthor', {
  ...read,
  ...where,
  words: z.string().optional(),
  sure: z.boolean().optional(),
});
/** The author lets an answer stand that was asked about, and says why. */
export const answerStands = intentType('answerStands', { ...read, words: z.string().optional() });
/** The author corrects the answer that was asked about, or says yes to what the coordinator proposes; without a value it is asked for. */
export const correctAnswer = intentType('correctAnswer', { ...read, input: z.string(), value: rawValue.optional() });
/** The coordinator proposes another answer; `sure`: it was shown back. */
export const correctForAuthor = intentType('correctForAuthor', {
  ...read,
  ...where,
  value: rawValue.optional(),
  sure: z.boolean().optional(),
});
/** Lets a page of an accepted update be changed, or one question of it; `sure`: the reason was shown back. */
export const unlockUpdate = intentType('unlockUpdate', {
  ...read,
  page: z.string().optional(),
  question: z.string().optional(),
  words: z.string().optional(),
  sure: z.boolean().optional(),
});
