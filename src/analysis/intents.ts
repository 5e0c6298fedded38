import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { audienceSchema } from '../protocol/audience.ts';
import { type FieldsOf, intentType } from '../protocol/intent.ts';

export const analysis = intentType(
  'analysis',
  { round: z.string().optional(), page: z.int32().default(1) },
  { repeatable: true },
);
/** What has become of the recommendations of the rounds before. */
export const became = intentType(
  'became',
  { round: z.string().optional(), page: z.int32().positive().default(1) },
  { repeatable: true },
);
export const why = intentType(
  'why',
  { conclusion: z.int32().positive(), round: z.string().optional(), page: z.int32().default(1) },
  { repeatable: true },
);
/** What is done with an analysis on its way to its readers. */
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

/** One step of an analysis on its way: notes, signature, release. Which further fields a step needs is judged by the use case. */
export const signAnalysis = intentType(
  'signAnalysis',
  {
    do: z.enum(signVerbs),
    /** The label; without it the round whose period ended last. */
    round: z.string().optional(),
    /** note, clear, withhold, restore: the conclusion, from 1. */
    conclusion: z.int32().positive().optional(),
    language: languageSchema.optional(),
    audience: audienceSchema.optional(),
    /** sign, return, release: the revision that was read. */
    revision: z.int32().positive().optional(),
    /** note, withhold, name, return: the words. */
    text: z.string().optional(),
    /** release: although too few answered, or answers are still questioned. */
    sure: z.boolean().optional(),
  },
  { namesPeople: true },
);
export type SignAct = FieldsOf<typeof signAnalysis>;

/** Publishes the analysis of a round. The command is `round publish`, which older chats have as an act on a round. */
export const publishRound = intentType(
  'publishRound',
  { words: z.string().optional(), label: z.string().optional(), sure: z.boolean().optional() },
  { was: [{ kind: 'round', verb: 'publish' }] },
);
