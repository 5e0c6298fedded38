import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** `words` is what was typed: days and, where somebody stands in, who. */
export const away = intentType('away', { words: z.string().optional() }, { namesPeople: true });
export const backFromAway = intentType('back from away', {});
/** The coordinator's no to who stands in during an absence (Absence.id). */
export const refuseDelegation = intentType('refuse delegation', { absence: z.int32().positive() });
