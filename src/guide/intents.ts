import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** The gender section of the Project Development Guide: a stage, or its stages. */
export const guide = intentType('guide', { words: z.string().optional() }, { repeatable: true });
