import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** The questions that the next round asks: shown, fetched to be changed, or handed in; the words of it. */
export const questions = intentType('questions', { words: z.string().optional() }, { repeatable: true });
/** The questions as a file. */
export const fetchQuestions = intentType(
  'fetchQuestions',
  { instrument: z.string(), format: z.enum(['yaml', 'xlsx']) },
  { repeatable: true },
);
/** Changed questions are handed in: their text, or the id of a file. */
export const proposeQuestions = intentType('proposeQuestions', { words: z.string().optional(), file: id.optional() });
/** The questions that were shown are put in use. */
export const useQuestions = intentType('useQuestions', { proposal: id });
/** A version that no round uses is taken back; `before` holds what it said. */
export const takeBackQuestions = intentType('takeBackQuestions', { instrument: id, before: id.optional() });
