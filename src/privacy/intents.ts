import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** How what is held about somebody is handed over: to be read, or all of it as data. */
export const heldFormats = ['pdf', 'json'] as const;
export type HeldFormat = (typeof heldFormats)[number];

/** What is held about the caller, as files; both where no format is named. */
export const exportMe = intentType('exportMe', { format: z.enum(heldFormats).optional() }, { repeatable: true });
