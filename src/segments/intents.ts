import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** `segment NAME = WORDS` gives posts a name; `segment NAME` shows it; nothing lists all. */
export const segment = intentType('segment', { words: z.string().optional() });
export const segmentList = intentType('segmentList', { page: id.default(1) }, { repeatable: true });
export const segmentShow = intentType('segmentShow', { segment: id }, { repeatable: true });
/** `sure` once it was asked whether it is to go. */
export const segmentRemove = intentType('segmentRemove', { segment: id, sure: z.boolean().default(false) });
