import { z } from 'zod';
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
/** A question to the author; `sure`: it was shown back. */
export const askAuthor = intentType('askAuthor', {
  ...read,
  words: z.string().optional(),
  sure: z.boolean().optional(),
});
/** The author lets an answer stand that was asked about, and says why. */
export const answerStands = intentType('answerStands', { ...read, words: z.string().optional() });
/** Lets a page of an accepted update be changed; `sure`: the reason was shown back. */
export const unlockUpdate = intentType('unlockUpdate', {
  ...read,
  page: z.string().optional(),
  words: z.string().optional(),
  sure: z.boolean().optional(),
});
