import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** `tag P01 accountability, includesMen`: what an objective of the plan serves. Without words shows all objectives with their tags. */
export const tag = intentType('tag', {
  words: z.string().optional(),
  page: z.int().min(0).max(1_000).optional(),
});
/** Takes back the tags that an objective was given last; `at` is when, in milliseconds. */
export const takeTagsBack = intentType('takeTagsBack', { objective: z.int32().positive(), at: z.int().positive() });
