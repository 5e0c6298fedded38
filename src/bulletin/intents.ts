import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { intentType } from '../protocol/intent.ts';

/** `words` is what was typed behind the command: an issue's number, `list`, `find WORDS`, an editor's verb. */
export const bulletin = intentType('bulletin', {
  issue: z.int32().positive().optional(),
  words: z.string().optional(),
});
/** The analysis of a round on one page; without a label of the last round that is over. */
export const onePage = intentType('onePage', { round: z.string().optional() });
/** The better word is taken in the place of a term, in an item as it is told in one language. */
export const useTermInItem = intentType('useTermInItem', {
  issue: z.int32().positive(),
  item: z.int32().positive(),
  language: languageSchema,
  term: z.string().min(1).max(100),
});
