import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { audienceSchema } from './audience.ts';
import { type FieldsOf, intentType } from './intent.ts';

/** What is done with an analysis, or a yearly paper, on its way to its readers. */
export const signVerbs = [
  'show',
  'note',
  'clear',
  'withhold',
  'restore',
  'prepare',
  'name',
  'sign',
  'return',
  'release',
] as const;

/** One step of a work on its way: notes, signature, release. Which further fields a step needs is judged by the use case. */
export const sign = intentType(
  'sign',
  {
    do: z.enum(signVerbs),
    /** The label of the round whose analysis is meant; without it, and without a year, the round whose period ended last. */
    round: z.string().optional(),
    /** The year of the paper that is meant, in the place of an analysis. */
    year: z.int32().optional(),
    /** note, clear, withhold, restore of an analysis: the conclusion, from 1. */
    conclusion: z.int32().positive().optional(),
    /** note, clear, withhold, restore of a paper: the key of the paragraph, or its number as it was typed. */
    paragraph: z.string().optional(),
    language: languageSchema.optional(),
    audience: audienceSchema.optional(),
    /** sign, return, release: the revision that was read. */
    revision: z.int32().positive().optional(),
    /** note, withhold, name, return: the words. */
    text: z.string().optional(),
    /** release: although too few answered, or answers are still questioned. */
    sure: z.boolean().optional(),
  },
  { namesPeople: true, was: ['signAnalysis'] },
);
export type SignAct = FieldsOf<typeof sign>;
