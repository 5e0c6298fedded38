import { z } from 'zod';
import { ofDraft } from '../protocol/doorIntents.ts';
import { intentType } from '../protocol/intent.ts';

const ofInput = { ...ofDraft, input: z.string() };

/** The answer of last time is still so: of one input, or of all on its page. */
export const same = intentType('same', { ...ofInput, scope: z.enum(['input', 'page']).default('input') });
export const skip = intentType('skip', ofInput);
export const askLater = intentType('askLater', ofInput);
export const back = intentType('back', ofInput);
/** Go to one input, to change it. */
export const change = intentType('change', ofInput);
export const send = intentType('send', { ...ofDraft, version: z.int32() });
/** With nothing to bring from last time, `reason` says why there is nothing to report. */
export const nothingChanged = intentType('nothingChanged', { ...ofDraft, reason: z.string().optional() });
