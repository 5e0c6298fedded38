import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** Open needs. */
export const needs = intentType('needs', {}, { repeatable: true });
/** A need is met. */
export const needMet = intentType('needMet', { need: z.int32().positive() });
