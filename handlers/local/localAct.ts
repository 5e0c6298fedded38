import { z } from 'zod';
import { audiences } from '../../src/protocol/audience.ts';

/** The conversations of the page by their names. */
export const placeSchema = z.enum(['direct', ...audiences]);

const base = { key: z.uuid(), conversation: placeSchema };

/**
 * An act of a person: words, perhaps with a file that was handed over before, or a pressed button with all that its card sent. `key` makes a repeated act one act. Words go to the
 * direct chat only: in the channels the bot alone writes.
 */
export const localActSchema = z.discriminatedUnion('kind', [
  z
    .object({
      ...base,
      kind: z.literal('say'),
      conversation: z.literal('direct'),
      text: z.string().trim(),
      file: z.object({ upload: z.uuid(), name: z.string().min(1).max(1_000) }).exactOptional(),
    })
    .refine(({ text, file }) => text !== '' || file !== undefined, 'neither words nor a file'),
  z.object({
    ...base,
    kind: z.literal('press'),
    data: z.record(z.string(), z.unknown()),
    label: z.string(),
    source: z.int32().exactOptional(),
  }),
]);
export type LocalAct = z.output<typeof localActSchema>;
