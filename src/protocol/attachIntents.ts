import { z } from 'zod';
import { intentType } from './intent.ts';

const id = z.int32().positive();

/** What a picture or a file goes with: an item of the bulletin, an entry of a register, an action of a post (Answer.entry). */
const fileSubjectSchema = z.union([
  z.object({ item: id }),
  z.object({ entry: id }),
  z.object({ post: id, action: z.string().max(200) }),
]);
export type FileSubject = z.infer<typeof fileSubjectSchema>;

/** A picture or a file for something: it is asked for, then what it shows, then whether all who can be recognized agree. */
export const attach = intentType('attach', {
  to: fileSubjectSchema,
  file: id.optional(),
  /** What a picture shows. */
  text: z.string().optional(),
  /** It was seen, and is to be kept. */
  sure: z.boolean().optional(),
});
/** What goes with something, and what can be done about it. */
export const attached = intentType('attached', { to: fileSubjectSchema }, { repeatable: true });
