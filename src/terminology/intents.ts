import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { intentType } from '../protocol/intent.ts';

/** What the list of terms says of a text. */
export const checkText = intentType('checkText', { words: z.string().optional() }, { repeatable: true });
/** How often terms of the list stood in what was handed in, year by year. */
export const showTermRates = intentType('termRates', {}, { repeatable: true });
/** What the list says of one term. */
export const defineTerm = intentType('defineTerm', { words: z.string().optional() }, { repeatable: true });
/** What somebody does about a term that the list advises against: leaves it, or wants to hear no more of it, or again. */
export const chooseTerm = intentType('chooseTerm', {
  language: languageSchema,
  term: z.string().min(1).max(100),
  choice: z.enum(['left', 'never', 'again']),
});
