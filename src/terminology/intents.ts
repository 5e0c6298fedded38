import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** What the list of terms says of a text. */
export const checkText = intentType('checkText', { words: z.string().optional() }, { repeatable: true });
/** How often terms of the list stood in what was handed in, year by year. */
export const showTermRates = intentType('termRates', {}, { repeatable: true });
/** What the list says of one term. */
export const defineTerm = intentType('defineTerm', { words: z.string().optional() }, { repeatable: true });
