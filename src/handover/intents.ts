import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** What goes from one holder of a post to the next; `words` name the post, `post` is the one that was shown, `format` asks for a file. */
export const handover = intentType(
  'handover',
  { words: z.string().optional(), post: id.optional(), format: z.literal('docx').optional() },
  { repeatable: true, namesPeople: true },
);
