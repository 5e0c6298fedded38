import { z } from 'zod';
import { audiences } from '../../src/protocol/audience.ts';

/** The conversations of the page by their names. */
export const placeSchema = z.enum(['direct', ...audiences]);

const base = { key: z.uuid(), conversation: placeSchema };

/**
 * An act of a person: words, or a pressed button with all that its card sent. `key` makes a repeated act one act. Words go to the
 * direct chat only: in the channels the bot alone writes.
 */
export const localActSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('say'), conversation: z.literal('direct'), text: z.string().trim().min(1) }),
  z.object({
    ...base,
    kind: z.literal('press'),
    data: z.record(z.string(), z.unknown()),
    label: z.string(),
    source: z.int32().exactOptional(),
  }),
]);
export type LocalAct = z.output<typeof localActSchema>;
