import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** Women by grade in a year, the last one with figures where none is named. */
export const staffing = intentType(
  'staffing',
  { year: z.int32().optional(), page: z.int32().min(0).default(0) },
  { repeatable: true },
);
/** From which share of women to which a grade is in balance, as somebody typed it; without words it is asked. */
export const staffingBalance = intentType('staffingBalance', { words: z.string().optional() });
/** Which posts are asked the pages of the staffing side; with words, whether one of them is. */
export const staffingSides = intentType('staffingSides', { words: z.string().optional() });
