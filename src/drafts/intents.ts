import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { entryPresses } from '../forms/marksOfReturnedEntries.ts';
import { draftSubjectFields, draftSubjectSchema } from '../protocol/draftSubject.ts';
import { draftIntent, intentSchema, intentType } from '../protocol/intent.ts';

const ofInput = { input: z.string() };

/** The answer of last time is still so: of one input, or of all on its page. */
export const same = draftIntent('same', { ...ofInput, scope: z.enum(['input', 'page']).default('input') });
export const skip = draftIntent('skip', ofInput);
export const askLater = draftIntent('askLater', ofInput);
export const back = draftIntent('back', ofInput);
/** Go to one input, to change it. */
export const change = draftIntent('change', ofInput);
/** Somebody asks back: what the open question means, or, with words, what those mean. */
export const explain = intentType('explain', {
  ...draftSubjectFields,
  input: z.string().optional(),
  words: z.string().optional(),
});
/** A paragraph to be laid out beside the questions of a draft; `beside` is the answer that it may be instead. */
export const layOut = intentType('layOut', {
  text: z.string(),
  at: draftSubjectSchema.optional(),
  beside: intentSchema.optional(),
});
/** The questions that a paragraph is about, to be asked with its sentences above them. */
export const askLaid = draftIntent('askLaid', { text: z.string() });
/** What is pressed on the card at an entry that was brought forward; `entry` is its key. */
export const pressEntry = draftIntent('pressEntry', { ...ofInput, entry: z.string(), press: z.enum(entryPresses) });
/** The better word is taken in the place of a term, in the answer to one input. */
export const useTerm = draftIntent('useTerm', {
  ...ofInput,
  language: languageSchema,
  term: z.string().min(1).max(100),
});
