import { z } from 'zod';
import { localizedSchema } from '../language/language.ts';

/** A word of a pattern: letters without accents, a stem with `*`, any number (`#`), or up to eight words (`...`). */
const patternSchema = z
  .string()
  .regex(
    /^(?:[a-z]+\*?|#)(?: (?:[a-z]+\*?|#|\.\.\.))*$/,
    'words in small letters without accents; "stem*", "#" and "..." may stand among them',
  );
const wordsSchema = z.array(z.string().regex(/^[a-z]+$/, 'one word in small letters without accents')).default([]);

const termSchema = z.strictObject({
  id: z.string().min(1),
  match: z.array(patternSchema).min(1),
  instead: z.array(z.string().min(1)).max(3).default([]),
  /** The key of a reason in `reasons.yaml`. */
  why: z.string().min(1),
  /** A word has a better one; a prompt asks whoever writes a question. */
  kind: z.enum(['word', 'prompt']).default('word'),
  notBefore: wordsSchema,
  notAfter: wordsSchema,
  unless: wordsSchema,
});

/** The terms of one language; `names` are names and official titles, of which no word is advised against. */
export const termListSchema = z.strictObject({ names: z.array(patternSchema), terms: z.array(termSchema).min(1) });

const reasonSchema = z.strictObject({ source: z.string().min(1), text: localizedSchema });
export const reasonsSchema = z.strictObject({ reasons: z.record(z.string(), reasonSchema) });
type Reason = z.infer<typeof reasonSchema>;

/** A term with the reason that it names. */
export type Term = Omit<z.infer<typeof termSchema>, 'why'> & { why: Reason };
