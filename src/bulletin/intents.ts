import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** `words` is what was typed behind the command: an issue's number, `list`, `find WORDS`, an editor's verb. */
export const bulletin = intentType('bulletin', {
  issue: z.int32().positive().optional(),
  words: z.string().optional(),
});
/** The analysis of a round on one page; without a label of the last round that is over. */
export const onePage = intentType('onePage', { round: z.string().optional() });
