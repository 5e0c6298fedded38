import { z } from 'zod';
import { keySchema, plainSchema } from './instrumentField.ts';
import { schemaError } from './schemaErrorWords.ts';
import { instrumentTextSchema } from './instrumentTextSchema.ts';

/** What a check looks at: a question, `mainstreaming`, or a field of each entry of a group, `actions.status`. */
const placeSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)?$/, { error: schemaError('dataFaults.checkPlace') });

/** An answer, a row or an entry that is one of these, and what makes it doubtful. */
const answerIs = z.strictObject({
  answer: placeSchema,
  is: z.array(plainSchema).min(1),
  /** It was one of these in the round before, too. */
  twice: z.boolean().default(false),
  /** None of these has an answer; a field of the same group is looked at in the same entry. */
  without: z.array(placeSchema).min(1).optional(),
  /** This text has one of these words, in any language. */
  mentions: z.strictObject({ text: placeSchema, words: z.array(z.string().min(2).max(60)).min(1).max(60) }).optional(),
});

/** What makes an answer doubtful. Against the round before where it says so; there it needs an earlier update. */
const checkConditionSchema = z.union(
  [
    answerIs,
    /** A number on a scale that is higher than before by so much, and none of `without` has an answer. */
    z.strictObject({ rating: placeSchema, rose: z.number().positive(), without: z.array(placeSchema).min(1) }),
    /** Two entries have the same text. */
    z.strictObject({ repeated: placeSchema }),
    /** A field of an entry is another than before, and the text beside it is the same. */
    z.strictObject({ moved: placeSchema, unchanged: placeSchema }),
    /** A number that differs from the one before by more than this share of it. */
    z.strictObject({ number: placeSchema, offBy: z.number().positive() }),
    /** A date that was over when the update was sent. */
    z.strictObject({ past: placeSchema }),
    /** A part that is larger than its whole. */
    z.strictObject({ part: placeSchema, exceeds: placeSchema }),
  ],
  { error: schemaError('dataFaults.checkCondition') },
);
export type CheckCondition = z.infer<typeof checkConditionSchema>;

/** What the coordinator is told of an update before it is accepted. */
export const checkSchema = z.strictObject({
  key: keySchema,
  when: checkConditionSchema,
  /** `ask`: the update is not accepted together with others. `note`: it is said on the card. */
  holds: z.enum(['ask', 'note']),
  /** As it can be put to the author. */
  question: instrumentTextSchema,
});
export type Check = z.infer<typeof checkSchema>;
