import { z } from 'zod';

const line = z.string().trim().min(1).max(500);
const year = z.int().min(1900).max(2100);

/** What a file says of a year beside its entries: how the work is organized, what policy it rests on, what it aims at. */
export const yearBasisSchema = z.strictObject({
  organization: z
    .strictObject({
      coordination: line.optional(),
      coordinatorAppointed: z.union([year, line]).optional(),
      coordinatorLeft: z.union([year, line]).optional(),
      members: z.int().min(0).optional(),
    })
    .optional(),
  policy: z.strictObject({ resolution: line.optional(), adopted: z.union([year, line]).optional() }).optional(),
  targets: z
    .array(
      z.strictObject({ what: line, share: z.number().gt(0).lte(1).optional(), by: year, emphasis: line.optional() }),
    )
    .optional(),
});
export type YearBasis = z.infer<typeof yearBasisSchema>;
