import { z } from 'zod';
import { audienceSchema } from '../protocol/audience.ts';
import { intentType } from '../protocol/intent.ts';

/** A piece with its section and the consent of its author. */
export const offer = intentType('offer', { text: z.string(), section: z.string(), consent: audienceSchema });
/** Takes back what one has offered to the bulletin; without `item` shows what can be taken back. */
export const withdraw = intentType('withdraw', { item: z.int32().positive().optional() });
