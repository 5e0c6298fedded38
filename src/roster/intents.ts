import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

export const language = intentType('language', { language: z.string().optional() });
/** Makes a one-time code for somebody's account. */
export const link = intentType('link', { words: z.string().optional() }, { namesPeople: true });
/** A code that was made (LinkCode.id) and nobody has used is to link nobody. */
export const withdrawLink = intentType('withdrawLink', { code: z.int32().positive() });
/** Where what is published; chosen in the channel itself. */
export const place = intentType('place', {});
