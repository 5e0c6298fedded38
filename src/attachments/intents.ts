import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** A picture or a file that nobody asked for: what it is to go with. */
export const attachWhere = intentType('attachWhere', { file: id, text: z.string() });
/** What a picture shows, in the language of whoever says it. */
export const attachWords = intentType('attachWords', { file: id, text: z.string().optional() });
/** It goes with nothing any more, and is deleted. */
export const detach = intentType('detach', { file: id, sure: z.boolean().optional() });
/** Hands the file over to whoever may see what it goes with. */
export const openAttached = intentType('openAttached', { file: id }, { repeatable: true });
