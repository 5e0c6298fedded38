import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();
const assignment = { round: id, post: id };

/** "Nothing changed", typed: shown back before it is recorded. */
export const unchanged = intentType('unchanged', {});
/** How long answering takes, and how an answer is changed. */
export const howTo = intentType('howTo', {
  about: z.enum(['time', 'change', 'access', 'answers']),
  words: z.string().optional(),
});
/** The card as it stands, and all that was not touched as it stood last time. */
export const sendRest = intentType('sendRest', { ...assignment, version: z.int32() });
export const send = intentType('send', { ...assignment, version: z.int32() });
/** With nothing to bring from last time, `reason` says why there is nothing to report. */
export const nothingChanged = intentType('nothingChanged', { ...assignment, reason: z.string().optional() });
