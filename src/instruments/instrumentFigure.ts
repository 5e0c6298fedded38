import { z } from 'zod';
import { keySchema } from './instrumentField.ts';
import { instrumentTextSchema } from './instrumentTextSchema.ts';

/**
 * A share that is drawn against targets, whatever it is a share of: the sum of one number over the posts, of the sum of
 * another. Only posts that gave both count, and of these only those whose part is not above the whole.
 */
export const figureSchema = z.strictObject({
  key: keySchema,
  title: instrumentTextSchema,
  /** What the per cent are of, as it follows "in": for instance "per cent of the staff". */
  unit: instrumentTextSchema,
  /** Two number questions, none of them below zero. */
  ratio: z.strictObject({ part: keySchema, whole: keySchema }),
  targets: z
    .array(
      z.strictObject({
        label: instrumentTextSchema,
        percent: z.number().gt(0).lte(100),
        /** By the end of which it is to be reached. */
        year: z.int().min(1900).max(2200),
      }),
    )
    .max(4)
    .default([]),
});
export type Figure = z.infer<typeof figureSchema>;
