import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** The round that was shown is scheduled. */
export const scheduleNewRound = intentType('scheduleNewRound', { after: id, version: z.int32() });
/** Takes a round back that has not been opened. */
export const takeBackRound = intentType('takeBackRound', { round: id });
