import { z } from 'zod';
import { formats } from '../protocol/editorIntent.ts';
import { intentType } from '../protocol/intent.ts';

/** The yearly paper: what it says, or as a file. `words` is the year as somebody typed it. */
export const annual = intentType(
  'annual',
  { words: z.string().optional(), year: z.int32().optional(), format: z.enum(formats).optional() },
  { repeatable: true },
);
