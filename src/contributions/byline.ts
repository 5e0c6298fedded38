import { z } from 'zod';

/** The post behind an item, as it is named beside it. */
const bylineSchema = z.object({ code: z.string(), name: z.string(), station: z.string(), region: z.string() });
export type Byline = z.infer<typeof bylineSchema>;
