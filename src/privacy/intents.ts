import { z } from 'zod';
import { type FieldsOf, intentType } from '../protocol/intent.ts';

/** How what is held about somebody is handed over: to be read, or all of it as data. */
export const heldFormats = ['pdf', 'json'] as const;
export type HeldFormat = (typeof heldFormats)[number];

/** What is held about the caller, as files; both where no format is named. */
export const exportMe = intentType('exportMe', { format: z.enum(heldFormats).optional() }, { repeatable: true });

/**
 * The caller wants to be erased: `ask` says what would happen; the others are its answers, with the code of the question. Words are
 * pieces that were offered to the bulletin.
 */
export const eraseMe = intentType('eraseMe', {
  do: z.enum(['ask', 'keepWords', 'takeWords', 'stop']).default('ask'),
  code: z.string().max(40).optional(),
});
export type EraseAct = FieldsOf<typeof eraseMe>;

/** How long the group keeps what it no longer needs: shows it, or changes one period; `words` is the kind and the months. */
export const retention = intentType('retention', { words: z.string().optional() });
