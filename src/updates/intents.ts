import { z } from 'zod';
import { draftIntent, intentType } from '../protocol/intent.ts';

const ofInput = { input: z.string() };
const assignment = { round: z.int32().positive(), post: z.int32().positive() };

/** The answer of last time is still so: of one input, or of all on its page. */
export const same = draftIntent('same', { ...ofInput, scope: z.enum(['input', 'page']).default('input') });
export const skip = draftIntent('skip', ofInput);
export const askLater = draftIntent('askLater', ofInput);
export const back = draftIntent('back', ofInput);
/** Go to one input, to change it. */
export const change = draftIntent('change', ofInput);
export const send = intentType('send', { ...assignment, version: z.int32() });
/** With nothing to bring from last time, `reason` says why there is nothing to report. */
export const nothingChanged = intentType('nothingChanged', { ...assignment, reason: z.string().optional() });
