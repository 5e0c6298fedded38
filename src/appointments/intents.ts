import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** The coordinator says who answers for a post from a day on; `sure` when what will be done was read. */
export const appoint = intentType(
  'appoint',
  { words: z.string().optional(), sure: z.boolean().optional() },
  { namesPeople: true },
);
/** Takes an appointment back while nobody has been told. */
export const undoAppointment = intentType('undoAppointment', { appointment: z.int32().positive() });
