import { z } from 'zod';

/** What other papers may repeat of a published analysis beside its sentences: its numbers as its readers were told them. */
export const quotableSchema = z.object({
  /** Posts that were asked, and that reported. */
  expected: z.int(),
  received: z.int(),
  shortcomings: z.array(z.object({ key: z.string(), text: z.string(), figures: z.record(z.string(), z.number()) })),
  /** What became of recommendations of earlier rounds; words in the language of the document. */
  recommendations: z.array(
    z.object({
      number: z.int(),
      text: z.string(),
      owner: z.string(),
      /** The round after which it was made. */
      round: z.string(),
      isDone: z.boolean(),
      state: z.string(),
    }),
  ),
});
export type Quotable = z.infer<typeof quotableSchema>;
