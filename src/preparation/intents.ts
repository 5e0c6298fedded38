import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** The round that comes after another: the words of it; `again` drops what was prepared of it so far. */
export const newRound = intentType(
  'newRound',
  { words: z.string().optional(), base: id.optional(), again: z.boolean().optional() },
  { was: [{ kind: 'round', verb: 'new' }] },
);
/** The round that was shown is scheduled. */
export const scheduleNewRound = intentType('scheduleNewRound', { after: id, version: z.int32() });
/** Takes a round back that has not been opened. */
export const takeBackRound = intentType('takeBackRound', { round: id });
