import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { audienceSchema } from '../protocol/audience.ts';
import { formats } from '../protocol/bulletinEditingIntent.ts';
import { intentType } from '../protocol/intent.ts';

/** The yearly paper: what it says, or as a file. `words` is the year as somebody typed it. */
export const annual = intentType(
  'annual',
  {
    words: z.string().optional(),
    year: z.int32().optional(),
    format: z.enum(formats).optional(),
    /** As its readers got it, or as an audience would get it now; without it what the caller may read. */
    as: z.enum(['published', 'preview']).optional(),
    audience: audienceSchema.optional(),
    language: languageSchema.optional(),
  },
  { repeatable: true },
);
