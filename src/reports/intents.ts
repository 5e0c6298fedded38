import { z } from 'zod';
import { formats } from '../protocol/editorIntent.ts';
import { intentType } from '../protocol/intent.ts';

/** The yearly paper: what it says, or as a file. `words` is the year as somebody typed it. */
export const annual = intentType(
  'annual',
  { words: z.string().optional(), year: z.int32().optional(), format: z.enum(formats).optional() },
  { repeatable: true },
);

/** Women by grade in a year, the last one with figures where none is named. */
export const staffing = intentType(
  'staffing',
  { year: z.int32().optional(), page: z.int32().min(0).default(0) },
  { repeatable: true },
);
/** From which share of women to which a grade is in balance, as somebody typed it; without words it is asked. */
export const staffingBalance = intentType('staffingBalance', { words: z.string().optional() });
